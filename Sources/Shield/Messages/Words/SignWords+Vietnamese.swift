extension SignWords {
    static let vietnamese: [(Concept, String)] = [
        (.negation, "không|đừng|chớ|chưa|không_bao_giờ|không_cần|tuyệt_đối_không|không_ai"),
        (.condition, "nếu|khi"),
        (
            .reported,
            "giả_danh|mạo_danh|tự_xưng|giả_vờ|chúng_yêu_cầu|kẻ_lừa_đảo|kẻ_gian|nó_bảo|bảo_tôi|yêu_cầu_tôi|đòi_tôi|bọn_lừa|hỏi_tôi|đòi_mình|hỏi_mình|suýt_bị"
        ),
        (.awareness, "lừa_đảo|kẻ_gian|mạo_danh|giả_danh|cảnh_giác|cẩn_thận|bị_lừa|chiêu_trò|cảnh_báo_lừa"),
        (
            .urgency,
            "ngay_lập_tức|khẩn_cấp|gấp|ngay_bây_giờ|càng_sớm_càng_tốt|cơ_hội_cuối|ngay_hôm_nay|hết_hôm_nay|trong_hôm_nay|nhanh_chóng|ngay|sắp_hết_hạn|hết_hạn|lập_tức|kẻo|số_lượng_có_hạn|cuối_cùng"
        ),
        (.urgency, "trong|trước|chỉ_còn|còn|trong_vòng ~2 giờ|phút|ngày|tiếng|24h|hôm_nay|nửa_đêm|ngày_mai"),
        (.threat, "sẽ ~2 khóa|khoá|đóng|xóa|xoá|mất|phong_tỏa|đình_chỉ|hủy|thu_hồi|vô_hiệu|trả_lại|phạt|đóng_băng"),
        (
            .threat,
            "nếu_không|phạt|mất_quyền_truy_cập|truy_tố|lệnh_bắt|bị_bắt|khởi_tố"
        ),
        (
            .problem,
            "đăng_nhập|giao_dịch|hoạt_động|truy_cập|thiết_bị|lệnh_rút ~2 lạ|bất_thường|đáng_ngờ|trái_phép|khả_nghi|mới"
        ),
        (
            .problem,
            "tài_khoản|thẻ|gói_hàng|bưu_kiện|ví|tiền|lệnh_rút|đơn_hàng|rút_tiền|nạp_tiền|khoản_nạp ~4 khóa|khoá|tạm_ngưng|phong_tỏa|bị_treo|kẹt|hạn_chế|xâm_nhập|rò_rỉ|đóng_băng|lỗi|vấn_đề|chưa_về|tạm_khóa|nguy_hiểm"
        ),
        (.problem, "sự_cố|rò_rỉ|tai_nạn|vi_phạm|rửa_tiền|đường_dây"),
        (
            .secrecy,
            "đừng|không|không_được|tuyệt_đối_không ~3 nói|kể|báo|liên_hệ|tiết_lộ|gọi|cho_ai_biết|hỏi|chia_sẻ|nhắn ~5 ai|ngân_hàng|gia_đình|công_an|người_thân|bạn_bè|hỗ_trợ|người_khác|chồng|vợ|tổng_đài|bố_mẹ|bộ_phận|nhân_viên|cskh|chuyện_này|việc_này"
        ),
        (.secrecy, "giữ_bí_mật|giữa_chúng_ta|đừng_cúp_máy|giữ_máy|bảo_mật_thông_tin_vụ_án|chỉ_hai_ta"),
        (
            .selfRole,
            "tôi_là|em_là|chúng_tôi_là|đây_là|mình_là|tôi_gọi|gọi_từ|tôi_từ|em_bên|bên_em|anh_là|chào ~6 nhân_viên|hỗ_trợ|bảo_mật|ngân_hàng|công_an|quản_lý|bộ_phận|phòng|trung_tâm|admin|quản_trị|cán_bộ|chuyên_viên|chuyên_gia|đại_diện|angel|tư_vấn|kỹ_thuật|cskh|điều_tra|thuế|tuyển_dụng"
        ),
        (.selfRole, "đội_ngũ|bộ_phận|kỹ_thuật_viên|chuyên_viên|kỹ_thuật ~2 chúng_tôi|của_chúng_tôi|bên_em|sẽ|có_thể"),
        (.signature, "phòng|bộ_phận|trung_tâm|đội|ban ~1 an_ninh|bảo_mật|hỗ_trợ|chăm_sóc|pháp_chế|kỹ_thuật"),
        (
            .role,
            "hỗ_trợ|bảo_mật|an_ninh|chăm_sóc_khách_hàng|công_an|admin|quản_trị|quản_lý|cskh|nhân_viên|điều_tra|thuế|tư_vấn|support"
        ),
        (
            .introduction,
            "xin_chào|chào_anh|chào_chị|chào_bạn|tôi_thấy_bài|mình_thấy|chúng_tôi_thấy|em_thấy|chúc_mừng|bạn_đã_được_chọn|quý_khách_đã|bạn_có_quan_tâm|làm_quen|tôi_tên|em_tên|tôi_là|em_là|tuyển"
        ),
        (.familiar, "hẹn_gặp|mai_gặp|hôm_qua|như_đã_hẹn|về_ăn_cơm|tối_nay_mình|nhớ_mua|chiều_nay"),
        (.automatic, "hủy_đăng_ký|bản_tin|tin_nhắn_tự_động|không_cần_thanh_toán|không_cần_trả_lời"),
        (
            .guaranteed,
            "lợi_nhuận|lãi|thu_nhập|lãi_suất|sinh_lời|lời ~3 đảm_bảo|bảo_đảm|cam_kết|chắc_chắn|cố_định|mỗi_ngày|mỗi_tuần|hàng_ngày|một_ngày|không_rủi_ro"
        ),
        (.guaranteed, "cam_kết|đảm_bảo|bảo_đảm|chắc_chắn ~2 lợi_nhuận|lãi|có_lời|sinh_lời|thu_nhập|hoàn_vốn|thắng|lời"),
        (
            .guaranteed,
            "không_rủi_ro|không_có_rủi_ro|bao_lỗ|không_lỗ|không_thể_thua|không_mất_vốn|không_sợ_lỗ|bảo_toàn_vốn|gấp_đôi|nhân_đôi|gấp_ba|x2_tài_khoản"
        ),
        (.safeWallet, "ví|tài_khoản|địa_chỉ ~1 an_toàn|bảo_mật|tạm_giữ|tạm_thời|bảo_vệ|dự_phòng"),
        (
            .baiting,
            "trúng_thưởng|giải_thưởng|quà_tặng|tặng|miễn_phí|airdrop|nhận_thưởng|món_quà|phần_quà|nhận_quà|tặng_quà|khuyến_mãi|hoàn_tiền|thưởng|bốc_thăm|may_mắn"
        ),
        (
            .quidProQuo,
            "có_thể|tôi|em|chúng_tôi|bên_em|giúp|để ~3 giúp|mở_khóa|lấy_lại|thu_hồi|hoàn|xử_lý|khôi_phục|giải_phóng|đẩy_nhanh|hỗ_trợ|đẩy ~5 tiền|tài_khoản|lệnh|rút|khoản|của_bạn|anh|chị|cho"
        ),
        (.quidProQuo, "đổi_lại|chỉ_cần_gửi|chỉ_cần_cho|chỉ_cần_cung_cấp|thu_hồi_tiền|lấy_lại_tiền"),
        (
            .romance,
            "em_yêu|anh_yêu|yêu_em|yêu_anh|nhớ_em|nhớ_anh|tương_lai_của_chúng|cưng|tình_yêu|kết_hôn|vợ_chồng|nghĩ_về_em|nghĩ_về_anh|người_yêu"
        ),
        (
            .jobOffer,
            "việc_làm|việc_nhẹ|tuyển_dụng|tuyển_cộng_tác|cộng_tác_viên|làm_tại_nhà|lương|bán_thời_gian|nhiệm_vụ_đơn_giản|hoa_hồng|làm_nhiệm_vụ|like_video|thả_tim|việc_online|không_cần_kinh_nghiệm"
        ),
        (.friend, "mẹ|bố|ba|má|ông|bà|cô|chú ơi|ạ"),
        (
            .friend,
            "số_mới|số_điện_thoại_mới|đổi_số|điện_thoại_hỏng|mất_điện_thoại|điện_thoại_con|hỏng_máy|con_đây|lưu_số|rơi_điện_thoại"
        ),
        (.addedToGroup, "thêm|mời|tham_gia ~4 nhóm|kênh|vào_nhóm"),
        (.proof, "mã|số hồ_sơ|vụ|đơn|nhân_viên|yêu_cầu|tham_chiếu|cán_bộ|vụ_án|hiệu ~2 <number>"),
        (.callUs, "gọi|liên_hệ|gọi_lại|gọi_ngay ~4 số|tổng_đài|hotline|ngay|đến|cho_chúng_tôi"),
        (
            .give,
            "gửi|cung_cấp|cho|nhập|đọc|điền|trả_lời|chia_sẻ|xác_nhận|chụp|gửi_lại|nhắn|cần|nói|đưa|khai_báo|xác_minh|chuyển_tiếp|báo_lại|tải_lên|quét"
        ),
        (
            .secret,
            "mật_khẩu|mã_otp|otp|mã_pin|pin|mã_xác_nhận|mã_xác_minh|mã_xác_thực|mã_bảo_mật|mã_sms|mã_gửi|mã_6|mã_sáu|cụm_từ_khôi_phục|cụm_từ_bí_mật|cụm_từ|seed|12_từ|24_từ|khóa_riêng|khoá_riêng|khóa_cá_nhân|private_key|api_key|cvv|số_thẻ|thông_tin_thẻ|cccd|cmnd|căn_cước|hộ_chiếu|ảnh_chụp_giấy|2fa|tên_đăng_nhập|thông_tin_đăng_nhập|mã_đăng_nhập|mã_vừa|mã_số|thông_tin_ngân_hàng|khóa_bí_mật|buid|mã_google|sinh_trắc"
        ),
        (.code, "mã"),
        (.harmlessCode, "cửa|cổng|wifi|giảm_giá|bưu_điện|tủ|khuyến_mãi|nhà|khóa_cổng|vận_đơn"),
        (.deliveredCode, "mã|otp ~4 là|của|cho? <digits>"),
        (
            .pay,
            "gửi|chuyển|chuyển_khoản|nạp|thanh_toán|trả|đóng|đầu_tư|cho_vay|cho_mượn|mượn|mua|đặt_cọc|vay|nộp|bơm|ứng|góp"
        ),
        (
            .money,
            "tiền|phí|thuế|usdt|btc|bitcoin|coin|số_dư|đồng|triệu|hóa_đơn|tiền_nhà|đặt_cọc|tài_sản|vốn|khoản|lệ_phí|cước|tiền_phạt|eth|vnd|nghìn|thẻ_cào|thẻ_quà"
        ),
        (.money, "<amount>"),
        (.fundsRequest, "nạp|đóng|chuyển|thanh_toán|nộp|trả|mượn|vay|ứng ~4 <number>"),
        (.fundsRequest, "nạp|đóng|chuyển|thanh_toán|nộp|trả|mượn|vay|ứng ~4 phí|thuế|tiền|cọc|phạt|cước|lệ_phí"),
        (
            .click,
            "nhấn|bấm|nhấp|mở|truy_cập|quét|vào|đăng_nhập|tải|xác_minh|xác_nhận|nhận|theo_dõi|cập_nhật|click|kích_hoạt|đăng_ký|bình_chọn|điền|tra_cứu"
        ),
        (
            .clickObject,
            "liên_kết|link|đường_link|đường_dẫn|qr|nút|tệp|đính_kèm|tại_đây|trang|website|biểu_mẫu|ở_đây|mã_qr"
        ),
        (
            .clickRequest,
            "nhấn|bấm|nhấp|mở|truy_cập|quét|vào|click|qua|theo ~4 liên_kết|link|đường_link|đường_dẫn|qr|nút|tệp|đính_kèm|tại_đây"
        ),
        (.logIn, "đăng_nhập|xác_minh_tài_khoản|kích_hoạt_lại"),
        (
            .installRequest,
            "cài|cài_đặt|tải|tải_về|cập_nhật|chạy ~4 ứng_dụng|app|phần_mềm|tiện_ích|tệp|apk|bản_cập_nhật|anydesk|teamviewer|chương_trình|dịch_vụ_công"
        ),
        (
            .remoteAccess,
            "truy_cập_từ_xa|điều_khiển_từ_xa|từ_xa|anydesk|teamviewer|chia_sẻ_màn_hình|ultraviewer|chiếm_quyền"
        ),
        (.fundsRequest, "phí|thuế|cọc|tiền_phạt|lệ_phí ~2 <number>"),
        (.fundsRequest, "cần|phải|vui_lòng|hãy|chỉ_cần nạp|chuyển|đóng|thanh_toán|nộp ~2 <number>"),
        (.fundsRequest, "cần|phải|vui_lòng|hãy|chỉ_cần nạp|chuyển|đóng|thanh_toán|nộp ~2 tiền|phí"),
        (.quidProQuo, "mình|tôi|em|anh ~1 mở_khóa|xử_lý|giải_quyết|khôi_phục|hoàn_lại|lấy_lại"),
        (.notYou, "không_phải_bạn|không_phải_quý_khách"),
    ]
}
