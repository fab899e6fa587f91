extension SignWords {
    /// What is asked for.
    static let englishRequests: [(Concept, String)] = [
        (
            .give,
            "send|give|tell|share|provide|enter|type|submit|reply|read|forward|upload|paste|fill|supply|input|disclose|reveal|text|email|dictate|spell|write|insert|complete|verify|confirm|validate|hand_over|show|attach|import|state|re_enter|reenter|key_in|answer|say|quote|pass|drop|put|need|require|requires|requested|want|ask_you_for|sync|synchronise|synchronize|restore|link|connect|register|sign"
        ),
        (.give, "what|whats is? your|the"),
        (.give, "can|could|may|must|please|should|shall ~2 have|get|know|see"),
        (
            .give,
            "sending|giving|entering|typing|sharing|providing|submitting|replying|uploading|confirming|pasting|forwarding|scanning"
        ),
        (.secret, "<number>_words"),
        (
            .secret,
            "password|passwords|passcode|passphrase|passwort|pin|pins|pincode|otp|2fa|mfa|totp|cvv|cvc|cvv2|buid|credentials|login_details|login_data|log_in_details|username_and|username|user_id|account_id|seed|seed_phrase|recovery_phrase|recovery_words|recovery_key|secret_phrase|secret_recovery|secret_words|mnemonic|private_key|private_keys|master_key|backup_key|backup_code|backup_codes|api_key|api_keys|secret_key|api_secret|keystore|keyphrase|authenticator|google_code|sms_code|verification_code|verification_codes|security_code|security_codes|confirmation_code|login_code|access_code|one_time_code|one_time_password|authentication_code|auth_code|device_code|2fa_code|six_digit_code|six_digits|6_digit|six_digit|four_digit|nine_digits|session_number|session_id|session_code|session_key|partner_id|anydesk_code|card_number|card_details|card_data|bank_details|account_details|banking_details|online_banking_details|passport|id_card|identity_card|identity_document|drivers_license|driving_licence|driving_license|selfie|social_security|ssn|national_id|mothers_maiden|security_question|security_answers|wallet_file|cookie|session_cookie|token_from|expiry_date|photo_of_your_id|copy_of_your_id|photo_id|nine_digit|date_of_birth|account_number|sort_code|iban_and|qr_login"
        ),
        (.secret, "12|24|18|twelve|twenty_four|twentyfour|eighteen|all|recovery|seed|secret ~1 words|word"),
        (
            .secret,
            "code|codes|number|digits|pin you|that|which|we|i|on|from|in|shown|just|will|just? ~4 received|receive|sent|send|text|texted|get|got|arrive|arrives|sms|screen|phone|app|email|authenticator|see|shows|appears|message"
        ),
        (.code, "code|codes|key|keys|digits|phrase"),
        (
            .harmlessCode,
            "door|gate|locker|wifi|wi_fi|entry|entrance|building|front|garage|alarm|discount|promo|voucher|coupon|postal|post|zip|dress|qr|source|area|country|bike|lock|box|lift|cabin|house|flat|keybox|pull|git|error|booking|pickup|pick_up|collection|parcel_locker|referral|library|guest|intercom|courtyard|barcode"
        ),
        (.deliveredCode, "code|otp|pin|password|passcode ~3 is|for|to? <digits>"),
        (.deliveredCode, "<digits> is|as ~4 code|otp|pin|password"),
        (.secretRequest, "reply|respond|answer|get_back ~2 with ~3 code|pin|password|words|number|digits|details|key"),
        (
            .secretRequest,
            "need|require|confirm|verify your|the ~1 password|pin|code|identity_documents|passport|card|seed|recovery|login|credentials|bank_details"
        ),
        (
            .secretRequest,
            "read|tell|give|send|text|dictate me|us ~3 code|codes|digits|number_on|numbers_on|pin|password|words"
        ),

        (
            .pay,
            "send|transfer|deposit|pay|invest|lend|wire|move|top_up|topup|fund|remit|donate|contribute|settle|stake|loan|cover|buy|purchase|put|forward|migrate|convert|swap|sweep|prepay|paying|sending|transferring|depositing|moving|repay|shift|borrow|advance|chip_in"
        ),
        (
            .money,
            "money|funds|fund|balance|coins|coin|usdt|usdc|btc|eth|bnb|sol|xrp|trx|ltc|doge|ton|ada|bitcoin|bitcoins|ethereum|crypto|cryptocurrency|assets|savings|holdings|dollars|euros|euro|pounds|eur|usd|gbp|fee|fees|charge|tax|deposit|payment|bill|bills|invoice|rent|gift_card|gift_cards|giftcard|giftcards|itunes|steam_cards|steam_card|google_play|apple_card|amazon_cards|vouchers|ransom|fine|customs|duty|stake|share|amount|capital|tokens|token|sum|loan|cash|tuition|hospital|insurance|margin|collateral|portfolio|all_you_have|everything_you_have|your_wallet|stablecoins|stable_coins|tether|quid|bucks|tickets|ticket|contribution|membership|subscription|arrears|debt|postage|licence_fee|wallet_balance"
        ),
        (.money, "<amount>"),
        (
            .fundsRequest,
            "first|minimum|initial|small|starting|refundable|security|one_time|entry deposit|investment|payment|fee|stake|contribution ~1 of"
        ),
        (.fundsRequest, "lend|loan|spot|borrow|advance me|us|you ~4 <number>"),
        (.fundsRequest, "lend|loan|spot|borrow|advance me|us|you ~4 money|some|something|cash|bit|little"),
        (
            .fundsRequest,
            "pay|cover|settle|send ~3 fee|fees|customs|charge|charges|tax|duty|postage|fine|invoice|bill|rent|deposit|ransom|gas|commission|balance_due|amount|arrears|share|half"
        ),
        (
            .fundsRequest,
            "outstanding|unpaid|pending|remaining|due|small|customs|delivery|shipping|redelivery|release|activation|processing|withdrawal|unlock|verification|notary|network|gas ~1 fee|fees|charge|charges|payment|amount|duty|tax|invoice of? ~2 <amount>"
        ),
        (.fundsRequest, "invest|deposit|transfer|send|put|stake ~3 <amount>"),
        (
            .fundsRequest,
            "buy|purchase|get|pick_up ~4 gift_card|gift_cards|giftcards|vouchers|steam|itunes|google_play|apple_cards"
        ),
        (.fundsRequest, "start|begin|join|enter ~3 with ~3 <amount>"),
        (.fundsRequest, "send|transfer|move|deposit ~5 to ~3 address|wallet|account|vault|it"),

        (
            .click,
            "click|tap|open|follow|visit|scan|go_to|use|press|access|view|check|download|claim|track|verify|confirm|reactivate|activate|restore|unlock|update|review|sign|join|log_in|login|sign_in|complete|register|reschedule|see|watch|connect|start|apply|vote|enter|tracking|pay|submit|cancel|secure|renew|redeem|book|choose|change|manage|mint|report|read|collect|swap|resolve|validate|schedule|rsvp|appeal|proceed|continue"
        ),
        (
            .clickObject,
            "link|links|button|qr|qr_code|attachment|attached|attached_file|here|below|page|website|site|portal|url|form|document|pdf|file|webpage|address_below|dashboard|bio|bot"
        ),
        (
            .clickRequest,
            "click|tap|press|open|follow|visit|scan|use|go_to|head_to ~4 link|button|qr|qr_code|attachment|attached|here|below|url|attached_file"
        ),
        (.clickRequest, "link|qr|qr_code|attachment below|above|here|attached ~3 to|and"),
        (
            .clickRequest,
            "open|download|run|view|see|review|check|find ~3 attached|attachment|enclosed installer|file|document|pdf|invoice|form|archive|zip?"
        ),
        (
            .logIn,
            "sign_in|log_in|login|signin|re_login|relogin|log_on|log_back|verify|verify_your|confirm_your|reactivate|validate|restore|authenticate|re_verify|re_certified|re_activate|unlock"
        ),

        (
            .install,
            "install|download|run|update|upgrade|set_up|sideload|add|load|launch|get|installing|downloading|open|use|execute|start|type_the_name_of|allow|flash|reinstall|import|enable"
        ),
        (
            .program,
            "app|apps|application|software|program|programme|installer|extension|plugin|plug_in|client|apk|exe|script|firmware|tool|desktop|browser_extension|wallet_update|update|patch|certificate|package|shield|teamviewer|anydesk|quicksupport|rustdesk|zoom|driver|add_on|mod|game|bot|viewer|antivirus|profile|macro|macros|command|setup|version"
        ),
        (
            .installRequest,
            "install|download|sideload|run|reinstall|execute|flash ~4 app|application|software|program|installer|extension|plugin|client|apk|script|firmware|tool|update|patch|package|teamviewer|anydesk|driver|antivirus|version|file|it|our|command"
        ),
        (
            .installRequest,
            "update|upgrade ~2 firmware|app|software|wallet|client|extension ~4 from|at|here|with|via|using|now|below|to"
        ),
        (
            .remoteAccess,
            "anydesk|teamviewer|team_viewer|rustdesk|quicksupport|quick_support|screen_sharing|screen_share|screenshare|share_your_screen|remote_access|remote_control|remote_desktop|remote_session|remotely|ultraviewer|logmein|supremo|screen_mirroring|see_your_screen|view_your_screen|mirror_your_screen|remote_support|remote_assistance"
        ),
        (
            .remoteAccess,
            "connect|connects|connecting|access|control|see|take_control|log_into ~3 to|of? ~1 your computer|pc|laptop|screen|device|phone|desktop"
        ),
        (
            .remoteAccess,
            "let|allow|give ~4 onto|into|control|control_of|access_to ~2 computer|pc|laptop|screen|device|phone|desktop|mouse"
        ),
        (.fundsRequest, "bill|invoice|fee|rent|fine|tax|amount ~4 paid|settled|covered|transferred"),
        (.fundsRequest, "owe|owes|need|needs|costs|cost|borrow|lend me|us|just|only|about|around? ~1 <amount>"),
        (.fundsRequest, "owe|owes me|us ~1 <number>"),
        (.fundsRequest, "fee|tax|duty|charge|toll|fine|postage|commission|premium of|is? ~1 <number>"),
        (
            .fundsRequest,
            "pay|settle|transfer|deposit|remit within|now|today|here|online|before|via|into|by|immediately|upfront|first|the_rest|back_on|at"
        ),
        (
            .fundsRequest,
            "<amount> ~3 to ~1 join|unlock|release|activate|start|register|reserve|confirm|hold|secure|verify|continue|receive"
        ),
        (.fundsRequest, "pay|paying|send|repay|transfer you|it|the_money back|later|on"),
        (.fundsRequest, "forward|convert|send ~2 rest|remainder ~2 bitcoin|crypto|usdt|partners|us|btc"),
        (
            .click,
            "tell|reply|answer|respond|let_us_know|details|info|apply|find|go|learn|meet|fill|fill_in|fill_out|form"
        ),
        (.program, "module|helper|companion|connector|player|codec|agent"),
        (
            .installRequest,
            "install|download|run|add ~4 viewer|module|helper|companion|connector|player|codec|plugin|app|manager"
        ),
        (
            .secret,
            "id_card|id_number|copy_of_your|scan_of_your|photo_of_your|iban|front_and_back|user_name|login|security_question|pass_word"
        ),
        (.fundsRequest, "send|pay|give|transfer me|us back ~3 <number>"),
        (.fundsRequest, "pay|transfer <number> for|by|before|until|to"),
        (.fundsRequest, "transfer|move|send your holdings|savings|coins|funds|assets|crypto"),
    ]
}
