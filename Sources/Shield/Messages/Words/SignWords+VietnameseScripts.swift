extension SignWords {
    /// More of how scripts go on, and of everyday messages that alarm.
    static let vietnameseScripts: [(Concept, String)] = [
        (
            .role,
            "giám_đốc|luật_sư|công_chứng|công_an|cảnh_sát|điều_tra|viện_kiểm_sát|tòa_án|thẩm_phán|đại_úy|trung_úy|thiếu_tá|thượng_úy|hải_quan|cục_thuế|thuế|hỗ_trợ|bảo_mật|an_ninh|chăm_sóc|cskh|chăm_sóc_khách_hàng|tổng_đài|kỹ_thuật|quản_lý|quản_trị|quản_trị_viên|admin|điều_hành|nhân_viên|chuyên_viên|chuyên_gia|kế_toán|nhân_sự|tuyển_dụng|trợ_lý|cố_vấn|thiên_thần|binance_angel|angels|đại_sứ|bộ_phận|phòng|trung_tâm|thu_hồi_nợ|cán_bộ|ban_quản_trị"
        ),
        (
            .selfRole,
            "tôi|em|mình|chúng_tôi|đây|bên|anh ~3 là|từ|thuộc|bên ~5 giám_đốc|luật_sư|công_an|cảnh_sát|cán_bộ|điều_tra|đại_úy|trung_úy|thiếu_tá|nhân_viên|chuyên_viên|chuyên_gia|kế_toán|nhân_sự|tuyển_dụng|trợ_lý|cố_vấn|admin|quản_lý|quản_trị|kỹ_thuật|hỗ_trợ|cskh|tổng_đài|ngân_hàng|bộ_phận|phòng|trung_tâm|angel"
        ),
        (.greeting, "^ chào|xin_chào|chào_anh|chào_chị|chào_bạn|hello|hi|alo|kính_gửi|kính_chào|dạ"),
        (
            .introduction,
            "thấy_bài|thấy_bạn|đọc_bài|xem_hồ_sơ|hồ_sơ_của|bài_đăng|số_của_bạn|được_giới_thiệu|bạn_có_quan_tâm|anh_chị_có|chúng_tôi_đang_tìm|đang_tuyển|tuyển_dụng|làm_quen|kết_bạn|cho_hỏi|chúc_mừng|được_chọn|bạn_đã_trúng|muốn_mời"
        ),
        (
            .familiar,
            "như_mọi_khi|như_đã_hẹn|hẹn_gặp|mai_gặp|tối_gặp|hôm_qua_nhé|con_về|đang_ở_nhà|tổ_dân_phố|họp_lớp|cả_nhà"
        ),
        (.automatic, "nếu_là_bạn|bỏ_qua|không_cần_thao_tác|tin_nhắn_tự_động|không_trả_lời|hủy_đăng_ký"),
        (
            .readMore,
            "xem_thêm|chi_tiết|tìm_hiểu_thêm|đọc_thêm|điều_khoản|chính_sách|theo_dõi_đơn|lịch|tin_tức|chương_trình|hướng_dẫn"
        ),
        (
            .give,
            "gửi|cung_cấp|cho_biết|cho_tôi|cho_em|đọc|nhập|điền|chuyển_tiếp|báo|nhắn|chụp|chụp_ảnh|tải_lên|xác_nhận|trả_lời|khai|đưa|cần|yêu_cầu|đăng_nhập_bằng|xuất_trình|gửi_lại|gửi_cho"
        ),
        (
            .secret,
            "mật_khẩu|mã_otp|otp|mã_xác_minh|mã_xác_thực|mã_xác_nhận|mã_pin|pin|mã_sms|mã_6|mã_sáu|6_số|sáu_số|mã_vừa|mã_được|mã_gửi|mã_bí_mật|cvv|ba_số|số_thẻ|thông_tin_thẻ|ngày_hết_hạn|cụm_từ|cụm_từ_khôi_phục|cụm_từ_bí_mật|từ_khôi_phục|12_từ|24_từ|mười_hai_từ|khóa_riêng|khóa_bí_mật|khóa_cá_nhân|private_key|seed|api_key|cccd|cmnd|căn_cước|ảnh_căn_cước|hộ_chiếu|selfie|ảnh_chân_dung|khuôn_mặt|tên_đăng_nhập|tài_khoản_và|thông_tin_đăng_nhập|mã_dự_phòng|2fa|smart_otp"
        ),
        (.code, "mã"),
        (.fundsRequest, "chuyển|chuyển_khoản|nạp|nộp|thanh_toán|đầu_tư ~4 <number>"),
        (.fundsRequest, "đóng|trả|gửi|ck|bắn ~4 <amount>"),
        (.fundsRequest, "vay_tiền|mượn_tiền|vay_đỡ|mượn_đỡ|cho_mượn|cho_vay|ứng_trước|mượn_tạm ~4 <number>"),
        (.fundsRequest, "vay_tiền|mượn_tiền|vay_đỡ|mượn_đỡ|cho_mượn|cho_vay|ứng_trước|mượn_tạm ~4 tiền|đỡ"),
        (
            .fundsRequest,
            "đóng_phí|nộp_phí|phí_là|tiền_phạt|tiền_cọc|đặt_cọc|cọc|ký_quỹ|bảo_lãnh|hóa_đơn|lệ_phí|hải_quan|phí_ship ~4 <number>"
        ),
        (.fundsRequest, "<number> ~3 cước|còn_nợ|chưa_thanh_toán|vào_tài_khoản|qua_tài_khoản"),
        (.fundsRequest, "thẻ_cào|thẻ_nạp|mã_thẻ|thẻ_quà"),
        (.advance, "sau_khi|ngay_khi|khi ~4 nạp|đóng|nộp|chuyển|thanh_toán ~8 rút|nhận|mở|hoàn|giải_ngân|trả"),
        (.advance, "rút_tiền|rút_được|nhận_được|hoàn_tiền|giải_ngân|mở_khóa ~6 cần|phải|sau_khi|phí|thuế"),
        (
            .click,
            "bấm|nhấn|nhấp|mở|truy_cập|vào|đăng_nhập|xác_minh|xác_nhận|theo|quét|tải|cập_nhật|kích_hoạt|chọn|đăng_ký|điền|hủy|khóa|kết_nối|nhận|bình_chọn"
        ),
        (
            .clickRequest,
            "bấm|nhấn|nhấp|mở|truy_cập|quét|theo|qua ~4 liên_kết|đường_link|link|mã_qr|qr|nút|tệp|đính_kèm|bên_dưới|trang|đường_dẫn|vào_đây"
        ),
        (
            .installRequest,
            "cài|cài_đặt|tải|tải_về|chạy|cập_nhật ~4 ứng_dụng|app|phần_mềm|apk|file|anydesk|teamviewer|tiện_ích|phiên_bản|bản_cập_nhật|công_cụ"
        ),
        (
            .remoteAccess,
            "điều_khiển_từ_xa|truy_cập_từ_xa|từ_xa|chia_sẻ_màn_hình|chia_sẻ_man_hinh|ultraviewer|anydesk|teamviewer"
        ),
        (.callUs, "gọi|liên_hệ|gọi_lại|hotline|tổng_đài|số_điện_thoại|số"),
        (.urgency, "trước|trong|còn|chỉ_còn ~2 <number> giờ|h|phút|tiếng|ngày|hôm_nay|nay|giờ_nữa|mai?"),
        (
            .urgency,
            "trước|trong|còn|chỉ_còn ~2 hôm_nay|ngày_mai|tối_nay|trưa|nửa_đêm|một|hai giờ|h|phút|tiếng|ngày|hôm_nay|nay|giờ_nữa|mai?"
        ),
        (
            .urgency,
            "ngay_lập_tức|lập_tức|ngay_bây_giờ|ngay_hôm_nay|làm_ngay|gửi_ngay|nhập_ngay|truy_cập_ngay|bấm_ngay|liên_hệ_ngay|chuyển_ngay|nhận_ngay|gọi_ngay|khẩn_cấp|cần_gấp|rất_gấp|gấp_lắm|càng_sớm|sớm_nhất|nhanh_chóng|cơ_hội_cuối|cảnh_báo_cuối|lần_cuối|có_hạn|giới_hạn|chỉ_hôm_nay|hết_hạn|hạn_chót|sắp_hết|quá_hạn|trong_hôm_nay"
        ),
        (
            .threat,
            "sẽ|sắp|có_thể ~3 khóa|đóng|đình_chỉ|xóa|mất|phong_tỏa|hủy|bắt|khởi_tố|phạt|truy_tố|thu_hồi|hoàn_trả|cắt|vô_hiệu"
        ),
        (
            .threat,
            "nếu_không|bằng_không|nếu_chậm|lệnh_bắt|xử_lý_hình_sự|hình_sự|truy_cứu|trách_nhiệm|mất_quyền|tạm_giam|bị_phạt|khởi_kiện"
        ),
        (
            .secrecy,
            "không|đừng|chớ|cấm|tuyệt_đối_không|không_được ~3 nói|kể|báo|cho|tiết_lộ|gọi|liên_hệ|hỏi|thông_báo|chia_sẻ|nhắn ~5 ai|ngân_hàng|gia_đình|người_nhà|công_an|vợ|chồng|bạn_bè|hỗ_trợ|người_khác|cskh|ai_biết|bố|mẹ|con|đồng_nghiệp|admin"
        ),
        (
            .secrecy,
            "giữ_bí_mật|bí_mật_giữa|tuyệt_mật|chỉ_hai|riêng_tư|giữa_chúng_ta|giữa_hai|giữ_kín|kín_đáo|không_cúp_máy|đừng_cúp|giữ_máy|đừng_tắt|xóa_tin_nhắn"
        ),
        (
            .guaranteed,
            "đảm_bảo|cam_kết|chắc_chắn|không_rủi_ro|không_rui_ro|bao_lỗ|bảo_toàn_vốn|bảo_hiểm_vốn|lợi_nhuận_cố_định|không_bao_giờ_lỗ|chưa_bao_giờ_lỗ|không_thể_lỗ|nhân_đôi|gấp_đôi|x2|x3|lãi_đều|lãi_cao"
        ),
        (.guaranteed, "<percent> ~2 mỗi|một|trên ngày|tuần|tháng|giờ"),
        (
            .baiting,
            "trúng|trúng_thưởng|giải_thưởng|phần_quà|quà_tặng|món_quà|nhận_quà|tặng_quà|được_tặng|tiền_thưởng|miễn_phí|airdrop|khuyến_mãi|voucher|phiếu|thừa_kế|di_sản|hoàn_tiền|hoàn_thuế|trợ_cấp|hỗ_trợ_tiền|bốc_thăm|may_mắn|nhận_thưởng|nhận_quà|đủ_điều_kiện|tri_ân"
        ),
        (
            .quidProQuo,
            "tôi|em|bên|chúng_tôi|có_thể|sẽ|giúp ~3 mở_khóa|lấy_lại|thu_hồi|khôi_phục|rút|xử_lý|đẩy_nhanh|hoàn|hủy|tìm|gỡ ~6 tiền|tài_khoản|vốn|ví|giao_dịch|lệnh|khoản|cho_bạn|của_bạn|giúp"
        ),
        (.quidProQuo, "đổi_lại|chỉ_cần|lấy_lại_tiền|thu_hồi_vốn|lấy_lại_vốn|hoàn_tiền_lừa|đã_tìm_thấy"),
        (.addedToGroup, "thêm|mời|đưa|kéo ~3 nhóm|kênh|cộng_đồng|hội"),
        (
            .friend,
            "số_mới|đổi_số|số_điện_thoại_mới|hư_điện_thoại|điện_thoại_hỏng|điện_thoại_hư|mất_điện_thoại|rơi_điện_thoại|mượn_máy|máy_bạn|con_đây|mình_đây|em_đây|lưu_số|thẻ_bị_khóa|app_ngân_hàng"
        ),
        (.friend, "mẹ|bố|ba|má|bà|ông|cô|chú|dì ~1 ơi"),
        (
            .problem,
            "bất_thường|đáng_ngờ|trái_phép|thiết_bị_lạ|đăng_nhập_lạ|đổi_sim|giao_không_thành|đơn_hàng|bưu_kiện|thiếu_địa_chỉ|rò_rỉ|bị_hack|tai_nạn|nhập_viện|cấp_cứu|rửa_tiền|liên_quan_đến|đường_dây|nợ_cước"
        ),
        (.negation, "không_bao_giờ|chưa_bao_giờ|tuyệt_đối|không_cung_cấp|không_ai|chẳng"),
        (
            .reported,
            "có_người|người_lạ|ai_đó|kẻ_gian|kẻ_lừa_đảo|bọn|họ|đối_tượng ~3 gọi|xưng|yêu_cầu|hứa|bảo|nói|nhắn|tự_xưng|đề_nghị|dụ"
        ),
        (.reported, "giả_danh|giả_mạo|mạo_danh|tự_xưng|xưng_là|giả_làm"),
        (.awareness, "lừa_đảo|cảnh_giác|kẻ_gian|cẩn_thận|chiêu_trò|thủ_đoạn|cúp_máy|đừng_tin|không_tin|cảnh_báo"),
        (
            .problem,
            "tài_khoản|thẻ|đơn_hàng|bưu_kiện|gói_hàng ~4 thiết_bị_lạ|bị_khóa|tạm_khóa|bị_hạn_chế|chưa_giao|bị_giữ|không_giao"
        ),
        (.problem, "đăng_nhập ~3 thiết_bị|nơi_khác|lạ"),
        (.fundsRequest, "giao|đưa|nộp ~3 tiền_mặt|tiền|vàng|thẻ ~5 cán_bộ|shipper|nhân_viên"),
        (.fundsRequest, "chuyển ~3 toàn_bộ|hết|tất_cả ~2 tiền|tài_sản|số_tiền"),
        (.fundsRequest, "nạp|đóng|cọc ~1 <number> ~3 nhận|hoàn|lại"),
        (.guaranteed, "nhận_lại|nhận_về|lãi ~2 <number>"),
        (.guaranteed, "<percent> ~2 tuần_trước|tuần_này|tháng_này"),
        (.walletConnect, "kết_nối|liên_kết|đồng_bộ|xác_minh ~2 ví"),
        (.harmlessCode, "cửa|cổng|wifi|wi_fi|giảm_giá|khuyến_mãi|netflix|tủ|chung_cư"),
        (
            .jobOffer,
            "cộng_tác_viên|việc_nhẹ|lương_cao|việc_online|làm_tại_nhà|thả_tim|like|không_cần_kinh_nghiệm|mỗi_ngày|tuyển|hoa_hồng"
        ),
        (.notYou, "nếu_không_phải_bạn|không_phải_bạn|nếu_bạn_không|không_phải_anh|không_phải_quý_khách"),
        (.extortion, "quay_lén|ảnh_nóng|clip_nóng|video_nhạy_cảm|gửi_cho_tất_cả|danh_bạ|phát_tán"),
        (.easyMoney, "<number> ~2 mỗi|một ngày|tuần|tháng|giờ"),
        (.fundsRequest, "nạp|đóng|gửi|thêm ~2 <amount>"),
        (.fundsRequest, "đóng_phí|phí_vận_chuyển|phí_hồ_sơ|phí_nhận ~2 <number>"),
        (.secret, "số_tài_khoản"),
        (.advance, "để ~1 rút|nhận|mở_khóa|giải_ngân ~8 nạp|đóng|nộp|phí|thuế|cọc"),
        (.clickRequest, "quét|bấm_vào|nhấn_vào ~2 mã|link|qr"),
        (.giftCard, "thẻ_cào|thẻ_nạp|thẻ_quà|mã_thẻ"),
        (.secretRequest, "nhập|điền ~2 thẻ|số_thẻ|thông_tin_thẻ"),
    ]
}
