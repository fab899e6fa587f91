extension SignWords {
    /// What stories are made of: what cannot be seen first, guards to be switched off, presents, somebody close, accounts
    /// that the message itself names.
    static let vietnameseStories: [(Concept, String)] = [
        (
            .unseen,
            "không_xem_được|chưa_xem_được|không_thể_xem|đang_ở_nước_ngoài|ở_nước_ngoài|giàn_khoan|đi_công_tác_xa|không_gặp_được|không_gặp_trực_tiếp|ngoài_nền_tảng|ngoài_sàn|ngoài_ứng_dụng|chìa_khóa_gửi|gửi_chìa_khóa|gửi_sau_khi|giao_sau_khi"
        ),
        (
            .disarm,
            "tắt|bỏ_qua|vô_hiệu|cho_phép ~3 diệt_virus|bảo_vệ|cảnh_báo|bảo_mật|nguồn_không_xác_định|play_protect"
        ),
        (
            .invited,
            "em_có_thể_giúp_gì|tôi_có_thể_giúp|có_thể_hỗ_trợ_gì|cảm_ơn_anh_đã_gọi|cảm_ơn_chị_đã_gọi|cảm_ơn_quý_khách_đã_gọi|anh_đã_gọi|chị_đã_gọi|theo_yêu_cầu"
        ),
        (
            .jobOffer,
            "like|thả_tim|đánh_giá|xem|theo_dõi|bình_chọn ~3 ảnh|khách_sạn|video|sản_phẩm|trang|kênh|nhà_hàng ~8 mỗi_ngày|một_ngày|trả|hoa_hồng|ngày"
        ),
        (
            .jobOffer,
            "tại_nhà|không_cần_kinh_nghiệm|thu_nhập_thêm|việc_nhẹ|lương_cao|trả_lương_ngày|trả_mỗi_ngày|đang_tuyển|tuyển_cộng_tác|việc_làm_online|làm_online|giờ_linh_hoạt|tự_do_thời_gian|mời_làm_việc"
        ),
        (
            .baiting,
            "trúng_thưởng|trúng_giải|quay_thưởng|bốc_thăm|quà_tặng|tặng|miễn_phí|hoàn_tiền|bồi_thường|thừa_kế|di_sản|tri_ân|phần_thưởng|voucher|ưu_đãi_đặc_biệt"
        ),
        (
            .guaranteed,
            "không_rủi_ro|rủi_ro_bằng_không|chưa_bao_giờ_lỗ|không_lỗ|văn_bản_cam_kết|chắc_thắng|chắc_lãi|lãi_chắc_chắn|nhân_đôi|gấp_đôi|cam_kết_lãi|hoàn_lại_cả_gốc"
        ),
        (
            .romance,
            "em_yêu|anh_yêu|người_yêu|nhớ_em|nhớ_anh|nụ_cười_của|giọng_nói_của|mơ_thấy|ngôi_nhà_của_chúng|tương_lai_của_chúng|yêu_em|yêu_anh|khi_mình_gặp|lấy_nhau|kết_hôn"
        ),
        (.friend, "mẹ|bố|ba|con|bà|ông|cô|chú|dì đây|nè ~4 số|điện_thoại|máy|mới"),
        (
            .friend,
            "cho_mượn|cho_vay|ứng_giúp|mai_trả|tuần_sau_trả|kể_sau|giải_thích_sau|thẻ_bị_khóa|thẻ_không|bình_chọn_cho|bình_chọn_giúp|cuộc_thi|gửi_nhầm_mã|mã_về_máy|vào_máy_của|không_gọi_được|không_nghe_được|máy_hỏng|rơi_điện_thoại|mất_điện_thoại|đổi_số"
        ),
        (
            .coldOpening,
            "chưa_quen_biết|chưa_biết_nhau|không_quen_nhau|chưa_từng_gặp|xin_tự_giới_thiệu|xin_giới_thiệu|hàng_xóm_thân_mến|bạn_thân_mến|có_phải_anh|có_phải_chị|phải_không_ạ|tìm_được_số|thấy_anh|thấy_chị|thấy_bạn|đọc_được|bài_viết_của|tác_phẩm_của"
        ),
        (
            .selfRole,
            "với_tư_cách|là ~2 giám_đốc|công_chứng_viên|luật_sư|chấp_hành_viên|điều_tra_viên|quản_trị_viên"
        ),
        (.role, "ban_chuyên_án|phòng_chống|tổng_giám_đốc|ceo|thi_hành_án|quản_trị_viên"),
        (
            .click,
            "in|quyên_góp|lấy|thử|chơi|hủy|huỷ|bình_chọn|ký|thanh_toán|chấp_nhận|thêm|chọn|đặt|xem|trả_lời|nhập|tham_gia|vào|qua|ghé|nhận|tải|điền|bấm|truy_cập"
        ),
        (.urgency, "đóng|hết|kết_thúc|hết_hạn|dừng|khóa_sổ ~2 <number>"),
        (.urgency, "đóng|hết|kết_thúc|hết_hạn|dừng|khóa_sổ ~2 lúc|vào|ngày|trong|chủ_nhật|thứ"),
        (.urgency, "thời_hạn|hạn_chót|hạn_nộp|hạn_đăng_ký|hạn_thanh_toán|trước_ngày ~3 <number>"),
        (.fundsRequest, "quyên_góp|ủng_hộ|đóng_góp ~3 <number>"),
        (.fundsRequest, "quyên_góp|ủng_hộ|đóng_góp ~3 chuyển_khoản|tài_khoản"),
        (.fundsRequest, "<number> k|nghìn|triệu|tr|đồng? ~3 vào|tới|về ~1 tài_khoản|ví|địa_chỉ|số"),
        (.fundsRequest, "chuyển|nạp|gửi ~2 usdt|btc|tiền|eth ~1 về|vào|tới|qua"),
        (
            .problem,
            "bưu_phí|địa_chỉ|hải_quan|kiện_hàng|đơn_hàng ~3 thiếu|chưa_đủ|không_đầy_đủ|chưa_thanh_toán|bị_giữ"
        ),
        (.fundsRequest, "để thanh_toán|nộp_phạt|đóng_phí"),
        (.fundsRequest, "em|mình|tôi|anh ~1 gửi|cho ~2 số_tài_khoản|stk|địa_chỉ_ví"),
        (.guaranteed, "không_thể_lỗ|không_ai_lỗ|chưa_ai_lỗ|không_thể_mất"),
        (.payTo, "tài_khoản|ví|địa_chỉ|số ~2 sau|dưới_đây|bên_dưới|mới|này|đính_kèm"),
        (.payTo, "shipper|ví_của_em|ví_của_tôi|ví_của_mình|bằng_bitcoin|bằng_usdt|tài_khoản_an_toàn"),
        (
            .toAll,
            "chào|xin_chào|kính_gửi|thân_gửi|cảm_ơn ~1 cả_nhà|mọi_người|các_bạn|anh_chị_em|phụ_huynh|quý_phụ_huynh|cư_dân|các_hộ|hội_viên|bà_con|cả_lớp|cả_team"
        ),
        (.reported, "nếu ~3 yêu_cầu|bảo|đòi|xưng ~2 bạn|anh|chị|chuyển|cung_cấp|đọc"),
        (.familiar, "đã_có|đã_xong|lịch_hẹn|lịch_khám|đơn_hàng|bàn_của|đặt_bàn|đến_muộn|trễ|kết_quả"),
        (
            .ownWay,
            "điểm_thu|như_mọi_tháng|app_ngân_hàng|tại_lớp|nộp_cho_cô|ở_quầy|bưu_điện|gặp_đưa|gặp_rồi_đưa"
        ),
    ]
}
