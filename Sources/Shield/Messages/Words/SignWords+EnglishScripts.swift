extension SignWords {
    /// More of how scripts go on, and of everyday messages that alarm.
    static let englishScripts: [(Concept, String)] = [
        // Who says it.
        (
            .role,
            "dept|solicitor|solicitors|attorney|attorneys|barrister|chambers|notary|bailiff|bailiffs|consulate|commissioner|captain|lieutenant|major|colonel|marshal|sheriff|prosecutor|judge|magistrate|auditor|auditors|treasurer|chairman|president|founder|superintendent|technician|operator|consultant|coordinator|liaison|specialist|concierge|headhunter|recruiter|recruiting|hiring_manager|human_resources|account_manager|bank_manager|cybercrime|cyber_crime|interpol|fbi|europol|irs|hmrc|immigration|revenue|trading_standards|secretary|chief_executive|vice_president|head_of|ambassador|ambassadors|moderators|technical_department|tech_support|financial_crimes|financial_crime|organiser|organizer|team_leader|executor|trustee|paralegal|investigator|underwriter|case_worker|caseworker|case_manager|broker|mentor|analyst|professor"
        ),
        (
            .selfRole,
            "im|i_am|this_is|my_name_is|am ~5 solicitor|attorney|barrister|notary|bailiff|commissioner|captain|lieutenant|colonel|marshal|sheriff|prosecutor|judge|auditor|superintendent|coordinator|recruiter|headhunter|executor|trustee|supervisor|chairman|president|founder|treasurer|moderator|technician"
        ),
        (
            .selfRole,
            "im|i_am|i_work|am|we_are ~3 in_charge_of|responsible_for|assigned_to|handling|looking_after|with_the|part_of_the ~3 case|account|team|file|department|estate|investigation|support|security|complaint|ticket"
        ),
        (
            .selfRole,
            "i|we am|are|have_been|was|were assigned|appointed|instructed|tasked|authorised|authorized|asked to|as|by"
        ),
        (
            .greeting,
            "^ hi|hello|hey|heya|hiya|hola|good_morning|good_afternoon|good_evening|good_day|dear|greetings|morning|evening"
        ),
        (
            .introduction,
            "we_met|we_have_not_met|you_dont_know_me|you_do_not_know_me|i_hope_this_finds|i_hope_you_are_well|sorry_to_message|sorry_for_messaging|reaching_out|reach_out_to_you|your_name_was|you_were_recommended|recommended_you|referred_to_me|your_cv|your_resume|your_portfolio|your_question|your_complaint|your_tweet|your_comment|i_read_that|i_saw_that|we_saw_that|we_read_that|i_noticed_that|we_came_across|i_stumbled|looking_for_testers|looking_for_people|looking_for_someone|would_like_to_invite|like_to_have_you|i_adore_your|i_love_your|i_like_your|we_love_your|your_surname|you_are_eligible|makes_you_eligible|i_see_you|quick_question|can_i_ask|may_i_ask"
        ),
        (
            .familiar,
            "as_we_said|as_you_said|as_you_asked|as_arranged|like_you_asked|you_ordered|you_booked|you_signed_up|your_usual|the_usual_way|the_usual_account|same_account_as|as_always|rehearsal|see_you_on|see_you_at|see_you_tomorrow|see_you_tonight|thanks_for_coming|our_flat|our_subscription|our_account|im_home|i_am_home|home_by|on_my_way|running_late|pick_you_up|the_kids|our_contract"
        ),
        (
            .automatic,
            "if_it_is_on_its_way|ignore_this_message|ignore_this_mail|ignore_this_email|you_can_ignore|please_ignore|nothing_to_do|no_further_action|has_been_credited|you_can_manage|manage_your_preferences|sent_automatically|automatic_message|service_message"
        ),
        (
            .readMore,
            "read_more|learn_more|find_out_more|more_information|more_info|more_details|more_at|more_here|details_at|details_here|details_are|full_story|full_list|full_report|view_online|view_in_browser|see_our|see_the|terms|conditions|privacy|policy|faq|help_centre|help_center|guide|newsletter|blog|status_page|release_notes|changelog|programme|agenda|timetable|minutes_of|article|unsubscribe|preferences|imprint|watch_the|recording|photos|pictures|directions|menu|opening_hours|track_it|tracking|whats_new|read_the|read_our|documentation"
        ),

        // What is asked for.
        (
            .give,
            "supply|furnish|relay|hand|repeat|photograph|screenshot|recite|key|punch|return|respond_with|come_back_with|let_me_have|let_us_have|pass_me|pass_us|pass_it|take_a_photo_of|take_a_picture_of|send_over|drop_me|shoot_me|dm_me|whisper|call_out|authenticate_with|connect_with|sign_in_with|sign_on_with|log_in_with|log_on_with|login_with|approve_with|unlock_with|hold_up|have_ready|keep_ready|get_ready"
        ),
        (
            .secretRequest,
            "log_in|login|sign_in|sign_on|log_on|connect|authenticate|confirm_yourself|identify_yourself|verify_yourself|there ~4 with|using|by ~6 password|pin|words|code|codes|phrase|credentials|card|key|login|username|passcode"
        ),
        (
            .secret,
            "tan|tans|tan_code|tan_codes|customer_number|backup_phrase|master_password|wallet_password|spending_password|trading_password|fund_password|withdrawal_password|unlock_code|transfer_code|porting_code|pac_code|puk|security_number|three_digits|digits_on_the_back|number_on_the_back|code_on_the_back|expiry|expiration_date|security_answer|login_name|user_name|access_data|access_details|access_words|email_password|passkey|face_scan|face_video|verification_video|id_photo|id_scan|photo_of_your_passport|proof_of_identity|utility_bill|bank_statement|tax_id|tax_number|wallet_key|wallet_words|wallet_phrase|signing_key|import_phrase|secret_recovery_phrase|restore_phrase|pairing_code|linking_code|qr_of_your|session_token|recovery_code|recovery_codes|reset_code|sms_pin|full_card|card_and|personal_code|memorable_word|memorable_information|authentication_app|authenticator_app|word_list|all_the_words|device_pin"
        ),
        (
            .secret,
            "code|codes|number|digits|pin you_will|youll|you_are_about_to|that_comes|that_arrives|that_was|that_has|it_shows|which_arrives|which_comes|from_the_sms|from_the_text|in_the_sms|in_the_text|by_sms|by_text|on_the_screen|on_your_screen|on_your_phone|from_your_phone|from_your_authenticator|from_your_app"
        ),
        (
            .fundsRequest,
            "first|initial|opening|small|test|trial|security|activation|starter|minimum top_up|topup|top_ups|transfer|deposit|contribution|purchase|payment"
        ),
        (.fundsRequest, "<number> ~2 i_could_borrow|could_borrow|to_borrow|borrow|loan"),
        (.fundsRequest, "borrow|lend|loan|front|spot ~3 until|till|for_a|from_you|for_me|for_us"),
        (.fundsRequest, "settle|clear ~5 <number>"),
        (.fundsRequest, "<number> each|per_person|a_head|a_piece ~6 pay|transfer|cash"),
        (.fundsRequest, "<amount> each|per_person|a_head|a_piece ~6 send"),
        (
            .fundsRequest,
            "send|transfer|pay it|that|this|them|the_money|the_rest|the_amount|your_share|yours to|by|into|via|through ~1 me|us|my|paypal|revolut|venmo|bank|wise|zelle|cash_app|cashapp|the|bizum|iban"
        ),
        (.fundsRequest, "unpaid|overdue|outstanding ~3 <number>"),
        (
            .fundsRequest,
            "fee|tax|duty|charge|toll|fine|postage|commission|premium|amount|share|rent|balance|deposit ~4 has_to|must|needs_to|need_to|should|is_to be? paid|settled|cleared|transferred|sent|covered"
        ),
        (
            .fundsRequest,
            "release_fee|unlock_fee|unfreezing_fee|customs_fee|gas_fee|minting_fee|mint_gas|minting_gas|verification_deposit|security_deposit|court_stamp|court_fee|anti_money_laundering_fee|insurance_fee|clearance_fee|handling_fee|upgrade_fee|membership_fee|seat_fee|training_fee|equipment_fee ~5 <number>"
        ),
        (
            .fundsRequest,
            "release_fee|unlock_fee|unfreezing_fee|customs_fee|gas_fee|minting_fee|mint_gas|minting_gas|verification_deposit|security_deposit|court_stamp|court_fee|anti_money_laundering_fee|insurance_fee|clearance_fee|handling_fee|upgrade_fee|membership_fee|seat_fee|training_fee|equipment_fee ~5 first|now|today"
        ),
        (
            .fundsRequest,
            "<amount> ~3 handling|release|unlock|customs|gas|minting|verification|court|clearance|membership|training|equipment|activation|insurance ~1 fee|fees|deposit|stamp|gas|charge|cost"
        ),
        (
            .advance,
            "released|release|unlocked|paid_out|payout|credited|returned_to_you|refunded|sent_to_you|yours|in_your_wallet|comes_back|come_back|double|back_to_you|unfrozen|transferred_to_you|handed_over|delivered ~6 once|after|as_soon_as|when|to_you|immediately|automatically|then"
        ),
        (
            .advance,
            "only|just|first|before|once|after|as_soon_as ~3 fee|gas|tax|deposit|stamp|duty|cost|costs|insurance|commission|charge|payment ~6 released|release|receive|withdraw|payout|paid|get|credited|unlocked|sent|arrives|yours"
        ),
        (
            .pay,
            "remit|wire|drop|zap|tip|stump_up|put_in|put_down|chip_in|send_over|pay_in|pay_into|load|top_it_up|match|return|refund|reimburse|hand_over"
        ),
        (
            .click,
            "tap_on|click_on|follow_this|use_this|go_through|continue_at|continue_on|head_to|head_over_to|write_to_us_at|log_in_at|sign_in_at|type|browse_to|open_up|visit_us|point_your_camera|photograph|connect_your_wallet|link_your_wallet|approve|sign_the|rebook|reschedule|settle|fix"
        ),
        (.clickRequest, "scan|photograph|hold_your|point ~4 code|square|square_code|qr|camera|barcode"),
        (
            .clickRequest,
            "click|tap|open|follow|press|use|visit|through|via ~3 the|this|that|our|my|secure|following|short ~2 link|page|site|address|portal|form|website|button|attachment|invite"
        ),
        (
            .installRequest,
            "install|download|run|set_up|sideload|load|launch|try|test ~3 build|beta|demo|launcher|updater|helper|tool|file|installer|software|extension|plugin|certificate|viewer"
        ),
        (
            .remoteAccess,
            "take|takes|taking|took|get|gets|have|has ~1 over|control|hold ~3 mouse|screen|computer|pc|laptop|keyboard|desktop|device"
        ),
        (
            .remoteAccess,
            "i|we|technician|engineer|colleague|expert ~3 see|look_at|work_on|move|steer|clean|repair ~3 your screen|mouse|computer|desktop|laptop"
        ),
        (.remoteAccess, "share|sharing|show|mirror ~2 screen|display|desktop with|to|so|while|and"),
        (
            .callUs,
            "contact|reach|reach_us|toll_free|freephone|help|assistance|dispute|cancel|decline|fraud_line|fraud_team|our_number|number_below|number_is|this_number|following_number|text_us|call_centre|call_center|hotline_number|speak_to|get_in_touch|ask_for"
        ),

        // How it is pressed.
        (.urgency, "before ~2 <number>"),
        (
            .urgency,
            "before|by|until|till ~1 noon|midday|lunch|lunchtime|the_weekend|weekend|closing_time|your_next|friday_night|sunday_night|the_morning|this_evening|sunset"
        ),
        (
            .urgency,
            "last_call|before_it_runs_out|before_they|before_he|before_she|before_someone|while_it_lasts|closing_soon|closes_soon|ends_soon|only_minutes|minutes_left|hours_left|days_left|time_left|clock_is_ticking|no_time_to|cannot_wait|cant_wait|must_not_wait|it_is_pressing|pressing_matter|at_the_latest|not_later_than|no_later_than|first_come|first_served|while_you_still_can|as_soon_as_possible|at_your_earliest|this_instant|without_waiting|same_day|by_return|straight_away|quick|need_it_now|need_this_now|need_you_now|will_not_be_repeated|final_call|last_reminder|second_notice|final_demand"
        ),
        (
            .urgency,
            "in|within|for ~1 <number> minutes|minute|min|mins|hours|hour|hrs|h ~6 or|otherwise|closes|close|leaves|starts|expires|locked|lost|left|then"
        ),
        (
            .urgency,
            "pool|window|offer|round|sale|gate|slot|shop|deal|session|rate|price|link|door|list|claim|case|request|ticket ~2 closes|close|ends|expires|lapses|stops|shuts|runs_out|is_held|holds ~1 in|at|after|on|today|tonight|for"
        ),
        (.urgency, "i|we hold|keep|reserve|block ~4 <number>? ~1 minutes|hours|hour|today|until|tonight"),
        (.urgency, "expires|expire|lapses|lapse|burned|burnt|void|forfeited|resold ~3 on|after|in|at|by ~1 <number>"),
        (
            .threat,
            "you_will_be|youll_be|your ~3 will_be|be|are|is|gets ~1 banned|expelled|sued|fined|evicted|disconnected|cut_off|reported|detained|charged|blacklisted|locked_out|shut_off|kicked|wiped|purged|handed_over"
        ),
        (
            .threat,
            "lose|loses|losing ~3 access|account|funds|place|seat|savings|coins|money|everything|number|service|online"
        ),
        (
            .threat,
            "send_a_car|send_officers|send_the_police|come_to_your|knock_on|debt_collection|collection_agency|collectors|bailiffs|blackmail|publish_your|release_the_video|everyone_will_see|your_contacts_will|we_have_recordings|i_have_recordings|avoid_a_fine|penalty_of|surcharge|extra_charge|late_charge|goes_to_court|goes_back_to|back_into_sale|back_on_sale|returned_to_sender|returned_to_the|otherwise_the|otherwise_it|otherwise_we|otherwise_they|otherwise_i|or_lose|or_it_is|or_they_will|or_the"
        ),

        // Kept from others.
        (.secrecy, "stay|stays|remain|remains|keep|kept ~3 between ~2 us|you_and_me|two|ourselves"),
        (
            .secrecy,
            "do_not|dont|never|not|avoid ~2 open|raise|file|start|create ~2 another|new|second|other? ticket|case|chat|complaint"
        ),
        (
            .secrecy,
            "if ~1 you|anyone|somebody talk|speak|tell|inform|involve|contact|call|mention|ask ~6 wife|husband|lawyer|bank|family|police|anyone|support|friends|partner|colleagues ~8 will|must|have_to|lose|cancel|arrest|void|stops|over|useless"
        ),
        (.secrecy, "leave|keep ~3 out_of|away_from ~3 it|this|bank|family|support|others"),
        (.secrecy, "nobody|no_one|none ~2 needs_to|has_to|should|must|may|else ~2 know|hear|learn|find_out"),
        (
            .secrecy,
            "not|without ~2 through|via|over|using? ~2 support|chat|platform|helpdesk|official ~4 they|it|because|would|will"
        ),
        (
            .secrecy,
            "delete|erase|remove|clear ~3 chat|conversation|message|messages|thread|history|this ~3 after|when|afterwards|once"
        ),
        (
            .secrecy,
            "discreet|discretion|discreetly|classified|under_seal|gag_order|under_investigation_do|hush|top_secret|off_the_books|not_to_be_shared|not_for_others|for_your_eyes|eyes_only|private_matter|need_to_know|non_disclosure"
        ),
        (
            .secrecy,
            "tell|say|answer|reply|write ~4 bank|teller|clerk|branch|cashier|they|staff ~4 gift|renovation|car|family|loan|property|holiday|building"
        ),

        // With what.
        (.guaranteed, "never|has_never|have_never|had_never ~1 lost|loses|lose|failed|missed|been_wrong"),
        (.guaranteed, "turned|turns|turn|grew|grows|became|made|makes ~3 <number> ~2 into|to ~2 <number>"),
        (
            .guaranteed,
            "<percent> ~3 gain|gains|profit|profits|return|returns|guaranteed|roi|yield|monthly|daily|weekly|interest ~2 guaranteed|sure|fixed|safe|certain|every|per|a"
        ),
        (.guaranteed, "minimum|at_least|sure|certain|fixed ~2 gain|profit|return|payout|yield|win ~3 <percent>"),
        (.guaranteed, "minimum|at_least|sure|certain|fixed ~2 gain|profit|return|payout|yield|win ~3 <number>"),
        (
            .guaranteed,
            "everyone|everybody|all_members|all_of_us|members|nobody|no_one ~2 profits|wins|earns|loses|lost|doubled|makes"
        ),
        (
            .baiting,
            "estate|heir|heirs|heirless|beneficiary|next_of_kin|bequest|unclaimed_funds|will_and_testament|is_waiting_for_you|are_waiting_for_you|waiting_in_your|free_trading|trading_voucher|trading_vouchers|vouchers|bonus|deposit_bonus|match_your|matching_bonus|grant|subsidy|relief_fund|rebate|overpaid|overpayment|paid_too_much|payout|winner|won_a|won_the|have_won|has_won|lucky|selected_for|picked_for|early_user|early_users|early_adopter|free_access|free_subscription|free_upgrade|free_hardware|gift_for_you|your_gift|gifts|reward_waiting|unclaimed_reward|loyalty_points|points_expire|snapshot|eligible_for|retroactive|free_spins|giveaways|scholarship"
        ),
        (
            .quidProQuo,
            "i|we|he|she|they|team|hacker|expert ~3 bring|get|win|take|pull|return|send|give|recover|retrieve|track|trace ~4 back|everything|it_all|all_of_it|funds|coins|money|crypto|wallet"
        ),
        (
            .quidProQuo,
            "i|we|our ~2 trigger|start|force|run|do|perform|open|arrange|push ~4 sync|reversal|refund|release|unlock|recovery|chargeback|correction|override|payout|transfer|return ~6 for_you|you|yours|send|give|need|through"
        ),
        (
            .quidProQuo,
            "reversal|chargeback|refund|release|correction|manual_sync|manual_release|manual_review ~6 open|ready|on_my_screen|prepared|started|goes_through|completes|go_through"
        ),
        (
            .quidProQuo,
            "fix|sort|solve|resolve|repair|clear|settle ~3 for_you|this_for_you|your_problem|your_issue|your_ticket|your_withdrawal|your_deposit|your_complaint"
        ),
        (
            .quidProQuo,
            "free|complimentary|without_charge|no_cost|at_no_cost ~3 audit|check|scan|review|repair|consultation|help|service|setup|support|analysis"
        ),
        (
            .addedToGroup,
            "put|moved|placed|brought|invited|entered|included|dropped ~2 you ~3 into|to|in|on ~3 circle|group|channel|room|chat|community|pool|list|club"
        ),
        (
            .addedToGroup,
            "you_were|you_have_been|you_are_now|you_got ~2 added|placed|moved|put|included|in ~3 group|channel|circle|room|chat|club|community"
        ),
        (
            .friend,
            "friends_phone|borrowed_phone|another_phone|other_phone|different_number|another_number|from_a_new_number|writing_from_a|texting_from|lost_mine|lost_my|broke_mine|mine_broke|my_sim|new_sim|my_phone_was|phone_was_stolen|number_changed|this_is_my_number|its_your|from_work|forget_the_old|delete_the_old"
        ),
        (
            .friend,
            "my ~1 bank_app|banking_app|bank|card|account|app|banking is|isnt|has|was|wont|got|keeps ~1 acting_up|down|blocked|working|declined|frozen|locked|stuck|not|stopped"
        ),
        (.friend, "its|it_is|this_is ~1 me|your|from ~4 new_number|other_phone|friends_phone|number"),
        (
            .problem,
            "flagged|raided|charged_twice|double_charge|wrong_network|missing_deposit|sim_swap|another_sim|moved_to_another|changing_your|change_of_your|emptied|drained|virus|viruses|forged|on_hold|expired_card|overpaid|unpaid|failed|could_not_deliver|missed_delivery|incomplete_address|address_is_incomplete|was_not_paid|not_paid_in_full|closed_for|for_security_reasons|critical_hole|security_hole|exploit|outdated|deprecated|migration|discontinued|replaced"
        ),

        // Whether it is meant.
        (
            .reported,
            "anyone|anybody|whoever|somebody|someone|people|those|accounts|messages|mails|callers|sites ~1 who? offering|asking|promising|claiming|demanding|requesting|pretending|selling|posing|telling"
        ),
        (
            .reported,
            "fake|false|bogus|fraudulent ~2 mails|emails|messages|calls|sites|support|accounts|agents|letters|invoices|texts"
        ),
        (.reported, "such|these|those mails|emails|messages|calls|callers|requests|offers|letters"),
        (
            .negation,
            "no_admin|no_moderator|no_employee|no_staff|no_member|none|neither|not_once|not_by|by_no|under_no|at_no_point|in_no_case|not_even|nor"
        ),
        (
            .awareness,
            "if_you_get_such|if_you_receive_such|hang_up_and|report_them|report_such|report_it_to|was_warned|warns_of|warning_about|is_a_trick|it_is_a_trick|is_fake|are_fake|attempted_fraud|impersonating|do_not_reply_to_such|how_the_trick"
        ),

        (.give, "dm|pm|inbox ~2 us|me|him|her|the|your"),
        (.urgency, "before ~2 expires|expire|ends|runs_out|gone|closes|stops|is_too_late|is_lost"),
        (.threat, "will_be|are|get|gets ~1 rejected|bounced|refused|declined|blocked|lost|erased"),
        (.problem, "mailbox|quota|storage|inbox|mail ~3 full|exceeded|almost|limit|reached|expired"),
        (
            .problem,
            "nobody_was_in|no_one_was_in|not_at_home|we_missed_you|tried_to_deliver|unable_to_deliver|could_not_be|waiting_at|held_at|in_your_absence|redelivery"
        ),
        (.problem, "card|account|wallet|number|profile|name ~4 used|opened|accessed|recorded|linked|misused|in_use"),
        (
            .problem,
            "someone|somebody|they ~2 trying|attempting|attempted|tried to ~3 take|withdraw|log|move|open|change|use|spend"
        ),
        (
            .problem,
            "was|were|has_been|have_been ~1 recorded|logged|traced|seized|intercepted|stopped_at_customs|not_paid|rejected|unverified|not_verified"
        ),
        (
            .fundsRequest,
            "hand|give|pass|leave ~4 cash|money|gold|card|cards|jewellery|jewelry ~4 courier|officer|driver|colleague|agent"
        ),
        (.fundsRequest, "minimum|min|from|starting_at|starts_at|starts_from|as_little_as|just ~2 <amount>"),
        (
            .fundsRequest,
            "cover|pay|meet ~3 bill|bills|fee|tax|gas|cost|costs|charge|network_tax|shipment|equipment ~3 <number>"
        ),
        (.fundsRequest, "put|place|add|bring ~1 <number> ~4 and|you|by|into|in"),
        (.fundsRequest, "small|little|tiny|one_off|one_time ~1 fee|charge|payment ~2 <number>"),
        (.guaranteed, "<percent> ~2 last|this|each|every|in_a|in_one week|month|day|weekend"),
        (.guaranteed, "capital|principal|deposit|stake|funds ~2 insured|protected|secured|guaranteed|safe"),
        (.guaranteed, "put|invest|send|deposit|stake ~3 <number> ~6 you ~2 have|get|receive|hold|take ~2 <number>"),
        (
            .walletConnect,
            "connect|link|verify|sync|synchronise|synchronize|validate|authorise|authorize|approve|rectify|import ~3 wallet|wallets|wallet_ownership|metamask"
        ),
        (.walletConnect, "sign ~2 message|transaction|approval|permit|request"),
        (
            .quidProQuo,
            "traced|located|found|recovered|retrieved ~3 stolen|lost|missing ~3 eth|btc|usdt|wallet|crypto|coins|funds|money"
        ),
        (
            .advance,
            "tax|fee|gas|deposit|charge|payment ~6 after_which|and_then|then|afterwards|before ~6 funds|coins|money|amount|you|they|it"
        ),
        (.advance, "funds|coins|money|amount|payout|winnings ~3 land|lands|arrive|arrives|follow|follows"),
        (
            .jobOffer,
            "home_job|job_pays|salary_of|a_day_for|per_day_for|for_liking|like_and_follow|follow_channels|flexible_job|start_today|no_interview|online_tasks|side_job|extra_income|work_online|paid_training|commission"
        ),
        (.baiting, "selected_to|chosen_to|rebate_of|you_are_due|due_a_refund|owed_a|unclaimed|surprise|free"),
        (.urgency, "without_delay|by_friday|within_minutes|act_quickly|as_a_matter_of|to_avoid"),
        (
            .secrecy,
            "mention|discuss|speak|talk ~4 branch|staff|third_parties|third_party|teller|colleagues|anybody|proceedings ~6 suspicion|involved|investigation"
        ),
        (
            .secrecy,
            "do_not|dont|not ~2 speak|talk|discuss|mention ~5 third_parties|third_party|proceedings|investigation|matter|staff|branch"
        ),
        (.friend, "temp_number|temporary_number|down_the_toilet|in_the_water|phone_died|new_sim|my_temp"),
        (
            .harmlessCode,
            "netflix|spotify|streaming|subscription|movie|film|router|printer|gym|padlock|suitcase|playlist|wi"
        ),

        (.notYou, "if|was|were ~1 not|wasnt|isnt|wasn ~2 you|yours|me"),
        (
            .notYou,
            "not_you|wasnt_you|wasn_t_you|isnt_you|did_not_approve|didnt_approve|did_not_authorise|did_not_authorize|didnt_authorise|didnt_authorize|do_not_recognise|do_not_recognize|dont_recognise|dont_recognize|did_not_make|didnt_make|did_not_request|didnt_request|did_not_order|didnt_order"
        ),
        (
            .extortion,
            "recorded_you|filmed_you|your_webcam|your_camera|intimate|explicit|compromising|naked|hacked_your_device|infected_your_device|your_browsing_history"
        ),
        (
            .extortion,
            "video|photos|pictures|recording|footage|it ~3 goes_to|sent_to|send_to|to_all|released|published|leaked ~3 contacts|friends|family|everyone|employer|colleagues|online"
        ),
        (.easyMoney, "<number> ~2 a|per|every|each day|week|hour|daily|shift|task|month"),
        (
            .easyMoney,
            "passive_income|money_while_you|without_doing_anything|financial_freedom|daily_profit|weekly_profit|quick_cash|easy_cash|easy_money"
        ),
        (.fundsRequest, "add|top_up|put_in|load|stake|deposit|send ~1 <amount>"),
        (.fundsRequest, "min|minimum|from|buy_in|entry ~1 <amount>"),
        (.fundsRequest, "min|minimum|buy_in|entry_fee ~1 <number>"),
        (.fundsRequest, "help me|us ~2 with <number>"),
        (.fundsRequest, "send ~2 <amount> ~4 bitcoin|btc|eth|usdt|crypto|address|wallet"),
        (.fundsRequest, "send any_amount"),
        (.guaranteed, "get|receive|have ~2 double|twice|2x ~1 back"),
        (.guaranteed, "made|earned|make|earn|gained ~2 <percent> ~2 in|within|over"),
        (
            .problem,
            "account|card|order|access|device|membership|subscription|payee|direct_debit ~3 on_hold|declined|added|registered|linked|renewed|charged|expired|unverified|not_be_verified|could_not_be_verified|delisted"
        ),
        (.callUs, "phone|ring|dial|desk|line|cancellation|billing"),

        (
            .clickRequest,
            "scanning|clicking|tapping|opening|following|visiting ~4 code|qr|link|button|here|attachment|page"
        ),
        (
            .giftCard,
            "gift_card|gift_cards|giftcard|giftcards|itunes|google_play|steam_card|steam_cards|apple_card|apple_cards|amazon_card|amazon_cards|prepaid_card|prepaid_cards|paysafecard|in_vouchers"
        ),
        (
            .fundsRequest,
            "pay|payable|paid|payment|settle|price|send ~6 by|in|with|through gift_card|gift_cards|vouchers|bitcoin|crypto|usdt|wire"
        ),
        (
            .fundsRequest,
            "handle|make|process|arrange|execute|release|approve ~4 payment|transfer|wire|remittance ~3 today|now|urgently|for|to|of"
        ),
        (
            .fundsRequest,
            "they|he|she|police|court|hospital|lawyer want|wants|need|needs|ask|asks|demand|demands ~2 <number>"
        ),
        (.give, "is_enough|are_enough|is_all_we|is_all_i|are_all_we"),
        (.secretRequest, "type|enter|put|fill|insert|add ~3 your card|cards|iban"),
        (.secrecy, "only|just ~2 two|both|pair of_us"),
        (.easyMoney, "<number> ~1 daily|weekly|a_day|a_week|an_hour"),
        (.jobOffer, "freelancers|freelancer|app_ratings|boost|ratings|a_task|per_task|paid_in|task|tasks"),
        (
            .baiting,
            "drop_is_live|mint_is_live|claim_is_live|is_live_for|check_eligibility|eligibility|next_of_kin|deceased|without_relatives|without_heirs|million_dollars|million_usd|million_euros"
        ),
        (.problem, "mistake|error|irregularity|problem ~3 form|file|account|application|records|return|papers"),
        (.guaranteed, "<percent> ~1 daily|weekly|monthly"),
    ]
}
