extension SignWords {
    /// What stories are made of: what cannot be seen first, guards to be switched off, presents, somebody close, accounts
    /// that the message itself names.
    static let englishStories: [(Concept, String)] = [
        (
            .unseen,
            "viewing_is_not|viewing_is_sadly|no_viewing|viewings_are_not|cannot_show_you|cant_show_you|cannot_view|before_the_viewing|without_a_viewing|abroad_at_the_moment|i_am_abroad|im_abroad|living_abroad|work_abroad|working_abroad|work_on_a_ship|on_a_platform|offshore|oil_rig|deployed|peacekeeping|mission_abroad|keys_by|keys_will_be|courier_brings|courier_will_bring|shipped_after|ship_it_after|ships_after|no_meeting|cannot_meet|cant_meet|no_pickup|no_collection|no_refunds_please|outside_the_platform|outside_the_app|outside_of_the|off_the_platform|not_through_the_app|no_platform|without_the_platform|platform_fee|eat_the_fee|friends_and_family|family_and_friends"
        ),
        (
            .unseen,
            "brings|sends|ships|hands|posts|mails|get|receive ~3 keys|contract|tickets|item|parcel|puppy|car ~3 once|after|as_soon_as"
        ),
        (
            .disarm,
            "antivirus|anti_virus|defender|firewall|virus_scanner|smartscreen|protection|security_software|gatekeeper|play_protect ~3 off|disable|disabled|pause|paused|deactivate|ignore|exception|complain|complains|warning"
        ),
        (
            .disarm,
            "switch|turn|disable|deactivate|pause|ignore|close|allow|bypass ~3 antivirus|anti_virus|defender|firewall|virus_scanner|smartscreen|protection|security_warning|warning|unknown_sources|gatekeeper|play_protect|two_factor|2fa|withdrawal_lock|whitelist"
        ),
        (
            .invited,
            "what_can_i_do_for_you|how_can_i_help|how_may_i_help|how_can_we_help|thank_you_for_calling|thanks_for_calling|thanks_for_holding|thank_you_for_holding|you_called_us|you_rang|customer_rang|returning_your_call|you_asked_us_to_call|you_asked_me_to_call|you_requested_a_call|calling_back_as|you_told_me_yesterday|told_me_yesterday"
        ),
        (
            .jobOffer,
            "rate|rating|like|liking|review|reviewing|test|testing|watch|watching|follow|following|click|clicking|subscribe ~3 photos|hotels|hotel|videos|products|pages|posts|apps|games|restaurants|channels ~8 a_day|per_day|each_day|a_week|paid|pays|evening|hour"
        ),
        (
            .jobOffer,
            "we_offer_you_the_post|offer_you_the_post|offer_you_the_position|offer_you_a_position|offer_you_a_job|offer_you_a_place|job_offer|your_start_date|remote_position|remote_role|remote_work|home_office_job|from_your_sofa|on_your_sofa|from_home|from_your_phone|flexible_hours|own_hours|no_experience|no_skills|part_time_role|side_income|second_income|reserve_a_set|set_of_tasks|first_set|daily_pay|paid_daily|paid_every|paid_each|payout_every|weekly_pay|we_are_hiring|hiring_now|open_position|vacancy|place_writers|we_recruit|joining_our_team|join_our_team|like_you_to_join_us"
        ),
        (.easyMoney, "<number> ~4 paid|payout|every|each ~1 evening|day|week|night|friday"),
        (
            .guaranteed,
            "always|certainly|surely|definitely|automatically ~2 comes_back|come_back|returns|pays_out|pays_back|profit|wins|grows"
        ),
        (.guaranteed, "comes_back|back|returned|returns ~2 with ~1 <percent>"),
        (
            .guaranteed,
            "no_exceptions|risk_zero|zero_risk|risk_is_zero|risk_is_nil|no_way_to_lose|cannot_go_wrong|cant_go_wrong|sure_thing|stake_my_name|money_back_guaranteed"
        ),
        (
            .guaranteed,
            "pays|paying|yields|returns|makes|brings ~2 <percent> ~1 weekly|daily|monthly|a_week|a_day|a_month|per_week|per_day"
        ),
        (
            .baiting,
            "you_were_drawn|your_name_was_drawn|drawn_as|you_are_the_winner|lucky_winner|pick_it_up_at|birthday_pot|prize_pot|jackpot|gift_from|a_gift_for|gifted_you|someone_gifted|premium_for_free|free_premium|free_year|free_month|free_tokens|free_mint|free_nft|free_tickets|free_phone|loyalty_points|points_expire|cashback|compensation|tax_refund|rebate|grant|no_heirs|without_an_heir|bear_his_name|bears_your_name|namesake|next_of_kin|estate_of|late_client|dormant|unclaimed|can_be_yours|could_be_yours|is_yours"
        ),
        (
            .quidProQuo,
            "in_exchange_for|as_thanks_for|in_return_for|as_a_thank_you_for|for_your_data|for_your_answers|for_your_opinion|for_your_opinions|for_your_id"
        ),
        (
            .quidProQuo,
            "trace|traced|recover|retrieve|track ~2 them|it|coins|funds|money ~6 fee|charge|percent|start|when"
        ),
        (
            .romance,
            "my_love|my_darling|my_dear|my_heart|all_yours|thinking_about_you|thinking_of_you|think_of_you|cant_stop_thinking|your_smile|your_laugh|your_eyes|your_voice|dreamed_of|dream_of_us|our_house|our_future|hold_you|hold_your_hand|kiss|kisses|hugs_and|when_we_meet|until_we_meet|dating_app|good_mornings|good_night_my|beautiful_soul|soulmate|fallen_for|falling_for|miss_your|together_in"
        ),
        (
            .friend,
            "its|it_is|this_is mum|mom|mama|dad|papa|grandma|granny|nana|grandpa|gran|auntie|aunt|uncle|me|your ~6 number|phone|card|account|borrow|send|transfer|lend"
        ),
        (
            .friend,
            "wrong_button|wrong_number_of_mine|sent_to_your_phone|went_to_your_phone|went_to_you|came_to_your_phone|vote_short|one_vote|vote_for|voting_for|votes_for|need_your_vote|give_me_your_vote|contest|explain_later|tell_you_later|my_card_does_not|my_card_doesnt|my_card_was|card_is_declined|at_the_till|at_the_checkout|stuck_at|stranded|in_a_pickle|bit_embarrassing|embarrassing_to_ask|hate_to_ask|hate_asking|can_you_help_me_out|pay_you_back|give_it_back|back_on_monday|back_by_friday|until_payday"
        ),
        (
            .selfRole,
            "as|being the|your|a|an? ~1 ceo|cfo|director|chairman|chairwoman|managing_director|head_of|officer|solicitor|notary|executor|trustee|bailiff|detective|inspector|sergeant|moderator|admin|administrator"
        ),
        (
            .selfRole,
            "act|acting|writing|calling|contacting_you|speaking as|for the|a|your? ~1 solicitor|notary|executor|trustee|lawyer|attorney|officer|detective|administrator|bailiff|agent|bank|ministry|court"
        ),
        (
            .selfRole,
            "from|of|at|with the? ~1 account|security|fraud|loss|asset|customer|payment|payments|network|trust|user|client ~1 protection|prevention|safety|recovery|integrity|care|success|squad|response|desk|review"
        ),
        (
            .role,
            "risk_desk|fraud_desk|fraud_squad|fraud_dept|detective|liaison_officer|police_liaison|resolution_team|disconnection|collections|claims_department|enforcement_office|revenue_office|estate_office|loan_office|helpdesk|modmail|moderation|system_technicians|technicians|ceo|cfo"
        ),
        (
            .click,
            "add|print|donate|give|get|grab|take|answer|note|upload|fetch|try|play|buy|order|pick|undo|reverse|redeem|leave|rate|support|file|look|make|set|arrange|move|find|retype|type|enter|vote|tick|fill|read|download|sign|settle|pay|accept|agree|unlock|recover|migrate|mint|stake|swap|bridge|withdraw|collect|transfer|install|share|post|send|write|check_in|check|see|go|book|invite|join|raise|order|test"
        ),
        (.urgency, "due ~1 on|by|before|the"),
        (
            .urgency,
            "closes|close|ends|end|expires|expire|shuts|shut|stops|lapses|finishes|due|payable on|by|before ~1 <number> january|february|march|april|may|june|july|august|september|october|november|december"
        ),
        (
            .urgency,
            "closes|close|ends|end|expires|expire|shuts|shut|stops|lapses on|by|before january|february|march|april|may|june|july|august|september|october|november|december"
        ),
        (.urgency, "shut|shuts|shutting|closing|lock|locks|dies|gone ~1 at|in ~1 <number>"),
        (
            .urgency,
            "shut|shuts|shutting|closing|lock|locks|dies|gone ~1 at|in ~1 three|four|five|ten|two|minutes"
        ),
        (.urgency, "kept|held|stored|stays|waits|available ~2 until|till ~4 then|after|otherwise|or|it"),
        (.urgency, "expires|expire|ends|end|closes|runs_out|full in <number> days|hours|minutes"),
        (.urgency, "goes_through|happens|leaves|expires|completes|over|gone in ~3 unless|if|minutes|minute"),
        (.urgency, "you_have|youve_got|you_got ~3 minutes|hours|minute|hour"),
        (.urgency, "no|without ~2 in|within ~1 <number> minutes|hours|days"),
        (
            .urgency,
            "after|past midnight|noon|tonight|today|this ~6 no_longer|cannot|cant|too_late|lost|nothing|unable"
        ),
        (.urgency, "whoever|first_to|the_first_who|the_one_who ~3 today|tonight|first|transfers|pays|gets"),
        (
            .threat,
            "permanent_ban|permanent_suspension|permanently_banned|stops_syncing|stop_syncing|taken_off_the|struck_off|removed_from_the|lose_your|loses_its|cannot_keep|cannot_place|cannot_trade|cannot_withdraw|is_paused|are_paused|will_be_paused|turns_round|no_later_orders"
        ),
        (
            .urgency,
            "by|before one|two|three|four|five|six|seven|eight|nine|ten !of|people|days|hours|percent|points|times|others|friends|more|weeks|months|years|euros|dollars"
        ),
        (
            .secrecy,
            "treat|handle|regard|consider|keep ~5 confidential|confidentially|discreetly|in_confidence|secret|private|between"
        ),
        (
            .secrecy,
            "must_not_hear|must_not_know|should_not_hear|should_not_know|not_hear_of|before_the_press|even_at_home|even_from|not_even_your|not_even_to"
        ),
        (.fundsRequest, "wire|transfer|remit|zelle <number>"),
        (
            .fundsRequest,
            "once|after|until|when|as_soon_as ~4 <number> ~2 has_been|have_been|is|are|was wired|paid|transferred|sent|deposited|remitted|settled"
        ),
        (
            .fundsRequest,
            "<number> ~2 must_be|to_be|needs_to_be|has_to_be wired|paid|transferred|sent|deposited|remitted|settled"
        ),
        (.fundsRequest, "<amount> ~1 in|to ~1 my|our|the ~1 wallet|account|address"),
        (
            .fundsRequest,
            "<number> in usdt|usdc|btc|eth|crypto|bitcoin|coins|sol ~2 to|into|first|now|before|my|for"
        ),
        (.fundsRequest, "<number> is|are ~2 due|payable|outstanding|owed|overdue"),
        (.fundsRequest, "give|spare|donate|contribute ~1 <number>"),
        (.fundsRequest, "donate|chip_in|make_a_donation|send_a_donation|your_donation|by_bank_transfer"),
        (.fundsRequest, "duty|fee|tax|charge|stamp of <number>"),
        (.fundsRequest, "renewal|renew ~5 <amount>"),
        (.fundsRequest, "return|send|enclose ~4 with your payment|cheque|check"),
        (.coldOpening, "saw|noticed|heard|spotted|seen you|your|that_you|how_you"),
        (
            .coldOpening,
            "never_met|have_not_met|havent_met|dont_know_each_other|do_not_know_each_other|do_not_know_me|dont_know_me|you_do_not_know_us|you_dont_know_us|not_written_to_you_before|no_name_from_me|dear_namesake|dear_neighbour|dear_friend|dear_trader|dear_holder|dear_beneficiary|to_the_owner|we_are_strangers|out_of_the_blue|is_that_mrs|is_that_mr|is_that_ms|is_that_you|is_this_you|may_i_speak|may_i_introduce|let_me_introduce|i_place|we_place|i_represent|we_represent|on_behalf_of_a|i_run_a|we_run_a|with_a_new_number|my_new_number|here_with_a_new|there_is_a_hole|found_a_bug|not_asking_for_anything|made_me_smile|caught_my_eye|caught_our_eye|your_threads|your_pixel_art|your_art_is|is_so_good|would_you_play|would_you_try|would_you_test"
        ),
        (
            .addedToGroup,
            "has_added_you|added_you_to|you_were_added_by|was_created_and|you_joined_using|you_joined_via"
        ),
        (
            .baiting,
            "has_won|have_won|you_won|youve_won|won_the|won_a|drawn_on|was_drawn|prizes|prize_money|winning_ticket|lottery|allowlist|whitelisted|free_for_you|for_you_free|claim_window|nitro"
        ),
        (
            .walletConnect,
            "hook_up|attach|plug_in|plug|bind|pair|add|unlock|register ~2 wallet|metamask|ledger|phantom"
        ),
        (.fundsRequest, "move|shift|push|sweep|carry|bring|pull|park|pour ~1 <amount>"),
        (.fundsRequest, "move|shift|push|sweep|bring <number> over|across|into|beside|to|there"),
        (
            .fundsRequest,
            "push|shift|sweep|bring|carry|pull|empty ~3 balance|funds|coins|everything|savings|holdings ~3 there|over|into|across|to"
        ),
        (.fundsRequest, "<number> is_in|are_in|is_there|is_paid|by_bank_transfer|by_transfer|by_wire"),
        (.fundsRequest, "need|needs|require <number> in_advance|up_front|upfront|first|today|now"),
        (.fundsRequest, "give|send|read|text you|u ~2 address|account|iban|wallet"),
        (.fundsRequest, "gas only|fee|fees"),
        (.fundsRequest, "only|just gas"),
        (
            .safeWallet,
            "fresh|clean|reserve|backup|rescue|holding|shielded|protective|protected ~1 wallet|vault|account|address"
        ),
        (.safeWallet, "wallet|vault|account ~2 in_your_name|opened_for_you|set_up_for_you|we_opened"),
        (
            .friend,
            "mum|mom|dad|gran|granny|grandma|grandpa|nana|auntie|aunt|uncle|papa|mama its_me|it_is_me|this_is"
        ),
        (.unseen, "do_not|dont|not ~1 pay|book|order|buy ~2 on|through|via the|site|app|platform|portal"),
        (.unseen, "payment|pay|money ~2 directly|outside|privately"),
        (
            .secret,
            "numbers|digits|figures|ones that|which? ~2 came|come|arrived|arrive|pop|reached|landed|you_got|were_sent"
        ),
        (.secret, "number|card ~1 date ~3 code|cvv|digits"),
        (
            .secret,
            "four|digits|number ~2 you_use|you_type|you_enter|you_press ~3 machine|atm|cashpoint|till|bank"
        ),
        (
            .selfRole,
            "vault|refund|recovery|safety|audit|custody|escrow|settlement|claims|ownership|verification|wallet ~1 team|unit|desk|squad|crew|officer"
        ),
        (
            .role,
            "fraud_line|security_line|fraud_hotline|vault_team|refund_unit|refund_team|claims_officer|safety_department|desk_uk"
        ),
        (
            .problem,
            "insufficient|incomplete|unpaid|not_paid|lapsed|irregular|mismatch|overdue ~2 postage|address|customs|toll|verification|payment|fee|stamp"
        ),
        (
            .problem,
            "postage|address|customs|toll|verification|trip ~3 insufficient|incomplete|unpaid|lapsed|irregular"
        ),
        (.quidProQuo, "found|traced|recovered|located|have ~3 <percent> ~1 of"),
        (.guaranteed, "never_work|never_have_to_work|quit_your_job|like_i_did|in_profit|never_in_loss"),
        (
            .romance,
            "dear|darling|sweetheart|honey|babe|love ~6 dreamed|dream|miss|missed|laughed|voice|smile|thinking|heart"
        ),
        (
            .friend,
            "writing_from_a|hostel_computer|internet_cafe|bag_and_phone|phone_and_cards|cards_were_gone|cards_are_gone|were_stolen|got_robbed|was_robbed|or_i_sleep|minute_i_land|when_i_land"
        ),
        (
            .payTo,
            "account|iban|wallet|address|details|number|one ~2 below|following|footer|at_the_bottom|at_the_end|underneath|here|attached"
        ),
        (
            .payTo,
            "new|changed|other|another|different|following|private|personal|secure|safe ~1 account|iban|bank|banks|wallet|details"
        ),
        (.payTo, "in bitcoin|btc|usdt|crypto|vouchers|gift_cards|cash_to"),
        (
            .payTo,
            "courier|messenger|colleague|details_follow|western_union|moneygram|my_wallet|our_wallet|my_account|hand_it_to|qr_below"
        ),
        (
            .toAll,
            "hey|hi|hello|hiya|morning|dear|thanks|welcome|evening all|everyone|everybody|folks|guys|both|team|friends|members|parents|neighbours|residents|gang|crew|players|people|colleagues"
        ),
        (.reported, "if ~4 tells|asks|wants|tell|ask|told|asked you ~2 to|for"),
        (
            .familiar,
            "your_order|your_car|your_bike|your_parcel|your_bowls|your_prescription|your_glasses|your_results|results_are|is_ready|are_ready|have_arrived|has_arrived|your_appointment|your_booking|your_table|your_reservation|running_late|minutes_late|on_the_way|temperature|pick_her_up|pick_him_up"
        ),
        (
            .ownWay,
            "in_the_tin|at_the_gate|hand_it_in|hand_them_in|in_the_box|sick_note|as_before|same_account|from_your_account|at_any|post_office|handed_in|the_counter|the_office|staff_portal|speaker_area|hr_portal|your_dashboard|student_portal|in_the_envelope|envelope_we"
        ),
    ]
}
