extension SignWords {
    /// Who says it, how it is pressed, and whether it is meant.
    static let english: [(Concept, String)] = [
        (
            .negation,
            "never|do_not|dont|will_not|wont|does_not|doesnt|no_one|nobody|none_of|must_not|mustnt|should_not|shouldnt|need_not|neednt|not_ask|not_asking|no_need|without|nothing|cannot_ask|not_have_to|dont_need|avoid|refuse_to"
        ),
        (.affirmed, "do_not|dont|never hesitate|forget|miss|worry|delay|wait|lose|panic|ignore|be_late|let"),
        (
            .affirmed,
            "n_hesitez|n_oubliez|ne_tardez|ne_manquez|ne_ratez|non_esiti|non_dimentichi|non_dimenticare|non_perdere|non_esitare|no_dude|no_dudes|no_olvide|no_olvides|no_pierda|no_pierdas|nao_hesite|nao_perca|nao_esqueca|не_забудьте|не_пропустите|не_упустите|не_медлите|jangan_lupa|jangan_lewatkan|jangan_ragu|đừng_bỏ_lỡ|đừng_quên|đừng_ngần_ngại|不要错过|别错过|别忘了|切勿错过|不要犹豫"
        ),
        (.condition, "if|unless|whether|in_case|when|until"),
        (.reported, "asked me|us|him|her|them|my|for|to|whether|if"),
        (.reported, "told|tells|telling|texted|messaged|called|wrote|emailed me|us|him|her|my|them|people|victims"),
        (.reported, "pretend*|claiming|claims|posing|impersonat*|masquerad*|purporting|poses"),
        (
            .reported,
            "someone|somebody|anyone|anybody|people|person|caller|stranger|strangers|callers|they|he|she|guy|man|woman who|that|asks|asking|ask|claims|says|said|wanted|wants|tells|offers|promises|writes|pretending|calls|tries"
        ),
        (
            .reported,
            "they|he|she|scammer|caller|victim|victims|who then|even? said|wanted|asked|claimed|told|promised|offered|tried|sent|pressured|demanded"
        ),
        (.reported, "almost|nearly fell|got|lost|sent|gave|clicked|paid"),
        (
            .reported,
            "scam|scams|scammer|scammers|fraudster|fraudsters|criminal|criminals|crook|crooks|thief|thieves|impostor|impostors|imposter|imposters|phisher|phishers|attackers ~2 ask|asks|want|wants|send|sends|say|says|tell|tells|pretend|pose|call|will|may|often|use|create|create|promise|offer|demand|pressure|try|copy|write|claim"
        ),
        (
            .awareness,
            "scam|scams|scammer|scammers|scammed|fraudster|fraudsters|phishing|impostor|impostors|imposter|imposters|red_flag|red_flags|warning_signs|con_artist|con_artists|how_to_spot|how_to_recognise|how_to_recognize|spot_the|beware|do_not_fall|dont_fall_for|fake_support|scam_attempt|typical_sentences|stay_alert|be_wary|fraud_prevention|that_is_how|this_is_how"
        ),

        (
            .urgency,
            "urgent|urgently|immediately|asap|right_now|right_away|at_once|instantly|hurry|quickly|promptly|without_delay|straight_away|final_notice|final_warning|last_warning|last_chance|final_reminder|act_now|act_fast|time_sensitive|deadline|time_is_short|as_we_speak|while_stocks_last|while_we_speak|today_only|ends_today|ends_tonight|expires_today|expires_tonight|running_out|before_it_is_too_late|before_its_too_late|only_today|this_minute|every_minute_counts|every_second|no_time"
        ),
        (.urgency, "within the|the_next? ~3 minute|minutes|min|mins|hour|hours|h|hrs|day|days|24h|48h|12h|72h"),
        (.urgency, "in_the_next ~2 minutes|hours|minute|hour|days"),
        (.urgency, "only|you_have|have|just ~2 minutes|hours|minute|hour|days left|remaining|to"),
        (.urgency, "in ~2 minutes|hours or|otherwise"),
        (
            .urgency,
            "before|by|until|till ~1 midnight|tonight|today|noon|tomorrow|end_of_day|end_of_the_day|the_end_of|eod|cob|close_of_business|end_of_the_week|end_of_week"
        ),
        (
            .urgency,
            "before|by|until the? ~1 january|february|march|april|may|june|july|august|september|october|november|december"
        ),
        (.urgency, "expire|expires|expiring ~3 today|tonight|soon|in|at|tomorrow|midnight|on"),
        (.urgency, "limited places|spots|seats|time|offer|slots|number|availability|period"),
        (.urgency, "only|last ~2 places|spots|seats|slots|units|hours|minutes|day left|remaining|remain"),
        (
            .urgency,
            "ends|end|closes|close|stops|expires on|at|in|this? tonight|today|tomorrow|midnight|friday|monday|sunday|tuesday|wednesday|thursday|saturday|soon|noon"
        ),
        (
            .urgency,
            "call|reply|respond|answer|act|pay|verify|confirm|move|transfer|send|click|log_in|contact|do_it|need_it|need_this|want_it|it_has_to_be ~4 now|today|tonight|immediately"
        ),
        (
            .threat,
            "will|would|shall|gets|be ~2 be? closed|suspended|locked|blocked|frozen|terminated|deleted|disabled|deactivated|cancelled|canceled|returned|limited|restricted|lost|seized|destroyed|forfeited|removed|charged|arrested|prosecuted|reported|confiscated|permanently|drained|emptied|expire|lapse|stop|burned"
        ),
        (.threat, "lose|losing|lost access|your|everything|all|the|it"),
        (
            .threat,
            "avoid|prevent|escape the|a|an|any|further|permanent|account? ~1 suspension|closure|deactivation|interruption|fee|fees|penalty|penalties|loss|losses|termination|freeze|block|legal|arrest|charges|lockout|limitation|return"
        ),
        (
            .threat,
            "legal_action|arrest_warrant|warrant|court|prosecution|penalty|late_fee|fine_of|take_you_to|police_will|or_else|otherwise_your|or_your|or_we_will|or_i_will"
        ),
        (
            .threat,
            "someone|somebody|hackers|hacker|thieves|they|a_third_party is|are ~2 emptying|draining|withdrawing|moving|stealing|accessing|transferring|trying|inside|logged"
        ),
        (
            .threat,
            "if ~4 not|dont|didnt|isnt|fail ~6 will|be|lose|blocked|closed|locked|deleted|suspended|refunded|returned|cancelled"
        ),

        (
            .problem,
            "unusual|suspicious|unauthorised|unauthorized|unknown|unrecognised|unrecognized|abnormal|irregular|new|foreign|strange|failed|three ~1 login|logins|log_in|sign_in|activity|access|transaction|transactions|device|payment|attempt|attempts|withdrawal|transfer|order|charge"
        ),
        (
            .problem,
            "account|wallet|card|funds|coins|profile|balance|withdrawals|deposit|device|devices|permissions|parcel|package|delivery|booking|ticket|payment|sessions ~3 has_been|have_been|was|were|is|are|will_be|be ~2 locked|suspended|blocked|frozen|limited|restricted|compromised|hacked|flagged|stuck|held|disabled|on_hold|at_risk|stopped|declined|delayed|returned|missing|breached|exposed|affected|cancelled|not_protected|stop"
        ),
        (
            .problem,
            "a|the ~1 withdrawal|transfer|payment|purchase|order|login of ~4 was|has_been requested|made|started|initiated|placed|detected|submitted|pending"
        ),
        (
            .problem,
            "incident|breach|hack|malware|virus|leak|vulnerability|security_issue|security_problem|failed_delivery|could_not_be_delivered|not_be_delivered|stuck|has_not_arrived|hasnt_arrived|emptying|data_leak|compromised|audit_of|irregularit*|trouble|arrested|accident|stranded|stolen|broke_my_phone|lost_my_phone"
        ),

        (
            .secrecy,
            "do_not|dont|never|please_dont|not_to|must_not|without ~2 tell|telling|inform|informing|mention|mentioning|discuss|discussing|talk_about|speak_about|speak_of|show|alert|involve|involving|notify|notifying ~3 anyone|anybody|support|bank|family|friends|friend|wife|husband|partner|police|colleagues|staff|moderators|mods|admins|boss|this|others|parents|lawyer|helpdesk|branch|mum|dad|sister|brother|son|daughter|matter|call|conversation|other_people"
        ),
        (
            .secrecy,
            "do_not|dont|never|please_dont|not|avoid|no_need_to ~1 contact|contacting|call|calling|speak_to|speak_with|talk_to|talk_with|write_to|consult|reach_out_to|phone|visit|go_to ~2 support|bank|other|anyone|anybody|family|police|customer|official|helpdesk|live_chat|moderators|mods|admins|branch|friends|husband|wife|exchange|colleagues|the_hotline"
        ),
        (
            .secrecy,
            "keep ~3 secret|confidential|private|quiet|to_yourself|between_us|between_you|discreet|off_the_record"
        ),
        (.secrecy, "between us|you_and_me|ourselves only|two|please?"),
        (.secrecy, "speak|talk|say|breathe|tell ~2 no_one|nobody|not_a_word|none"),
        (.secrecy, "say|tell|speak nothing to|about"),
        (.secrecy, "stay|remain|keep on the line|phone|call"),
        (.secrecy, "do_not|dont hang_up|hang"),
        (
            .secrecy,
            "our_little_secret|our_secret|strictly_confidential|strictly_private|just_between|stays_between|this_is_confidential|is_confidential|in_strict_confidence|tell_no_one|tell_nobody|not_a_word_to|keep_it_quiet|delete_this_message|delete_this_chat|a_confidential|confidential_matter|surprise_for_the_team"
        ),
        (
            .secrecy,
            "answer|tell|say ~4 gift|invoice|renovation|family|personal|loan|purchase if|when ~3 asks|ask|asked"
        ),
        (
            .secrecy,
            "staff|employees|support|bank|they|friends|family may|might|could be ~1 involved|jealous|in_on|part_of"
        ),

        (
            .selfRole,
            "i|we|this|am|are|im|were|its|speaking ~3 from|with|at|of ~4 support|security|fraud|department|desk|team|police|bank|compliance|customer|service|recovery|office|unit|centre|center|helpdesk|investigation|investigations|tax|revenue|court|customs"
        ),
        (
            .selfRole,
            "i|this am|im|is ~4 agent|officer|manager|administrator|admin|moderator|mod|representative|inspector|detective|sergeant|advisor|adviser|broker|analyst|engineer|technician|director|ceo|cfo|lawyer|attorney|investigator|specialist|angel|ambassador|supervisor|assistant|consultant|mentor|expert|professor|operator|head_of|recruiter|hr|account_manager|team_leader"
        ),
        (
            .selfRole,
            "im|i_am a|an|your|the? ~4 agent|officer|manager|administrator|admin|moderator|mod|representative|inspector|detective|sergeant|advisor|adviser|broker|engineer|technician|director|ceo|cfo|lawyer|investigator|specialist|angel|ambassador|supervisor|assistant|consultant|mentor|operator|recruiter"
        ),
        (
            .selfRole,
            "we|were ~1 are ~2 licensed|certified|authorised|authorized|regulated|accredited|official|registered|government"
        ),
        (
            .selfRole,
            "this_is ~4 department|team|support|security|unit|desk|police|helpdesk|service|fraud|compliance|centre|center"
        ),
        (
            .selfRole,
            "calling|writing|messaging|contacting ~3 from|for|on_behalf_of|with|regarding ~4 security|support|department|team|bank|police|fraud|compliance|desk|unit|service"
        ),
        (
            .selfRole,
            "on_behalf_of|your personal|dedicated|vip account|vip|relationship? manager|adviser|advisor|agent|broker|assistant|the"
        ),
        (
            .selfRole,
            "our back_office|engineers|engineer|technicians|technician|specialists|specialist|experts|expert|security_team|security_department|fraud_team|compliance_team|recovery_team|admin|admins|investigators|officers|technical_team|support_team can|will|has|have|must|need|needs|detected|noticed|connects|connect"
        ),
        (.selfRole, "one_of our engineers|agents|specialists|technicians|experts|officers|managers"),
        (.selfRole, "employee|badge|staff|agent|officer|warrant|service number|id|no ~1 is"),
        (
            .signature,
            "security|support|safety|fraud|compliance|recovery|verification|risk|help|service|customer_service|customer_support|customer_care|technical|billing|legal|police|admin|hr|human_resources|recruitment|claims|payroll|investigation|investigations ~1 team|department|desk|unit|dept|office|division|centre|center|bureau|service|services|officer|manager"
        ),
        (
            .signature,
            "the_management|ceo|cfo|managing_director|chief_executive|chief_financial|head_of|inspector|sergeant|detective|officer"
        ),
        (
            .role,
            "support|security|safety|fraud|admin|admins|administrator|moderator|mod|mods|modbot|manager|agent|officer|police|binance_angel|angels|angels|helpdesk|help_desk|help|care|service_desk|official|compliance|verification|recovery|investigator|investigations|bureau|department|inspector|detective|ceo|cfo|director|hr|boss|staff|team_lead|vip|adviser|advisor|broker|court|tax_office|ministry|embassy|authority|customs|customer_care|customer_service|customer_support|helpline|ranger|teamlead|supervisor|payroll"
        ),

        (
            .introduction,
            "my_name_is|i_am_called|let_me_introduce|allow_me_to_introduce|i_came_across|i_found_your|i_saw_your|we_saw_your|i_noticed_your|we_noticed_your|saw_you_in|saw_you_on|found_you_on|i_got_your_number|got_your_number|got_your_contact|your_profile|i_hope_you_dont_mind|sorry_to_bother|sorry_for_the_intrusion|i_see_you_are|i_see_from|we_see_from|are_you_interested|would_you_be_interested|would_you_like_to_earn|do_you_trade|are_you_into|i_represent|we_are_looking_for|we_are_hiring|we_offer|we_help|i_help|i_can_help|happened_to_see|came_across_your|read_your_post|saw_in_the_group|from_the_group|from_the_channel|i_work_for|im_from|i_am_from|wrong_number|is_this|can_we_be_friends|nice_to_meet|a_mutual_friend|your_post"
        ),
        (
            .introduction,
            "hi|hello|hey|dear|good_day|greetings|congratulations|congrats ~1 friend|sir|madam|there|trader|user|investor|winner|customer|member|holder|beneficiary"
        ),
        (
            .introduction,
            "you|your ~2 have_been|were|been|are|are_one|account|wallet|number|profile ~2 selected|chosen|shortlisted|picked|won|drawn"
        ),
        (
            .introduction,
            "i|we|im|id|were|are ~2 writing|contacting|reaching|calling|messaging ~1 you|out|from|about|regarding|to|because"
        ),
        (
            .familiar,
            "again|as_we_discussed|as_discussed|as_agreed|as_announced|our_talk|last_night|yesterday|like_we_said|as_we_said|like_last_time|like_before|remember_me|see_you|love_mum|love_dad|miss_you|good_morning|good_night|as_usual|you_asked|as_promised|our_last|we_talked|we_spoke|save_you|meetup|are_we_still|tonite|dinner|futsal|lunch|you_subscribed|because_you_subscribed|unsubscribe"
        ),
        (
            .automatic,
            "unsubscribe|you_get_this|you_receive_this|you_subscribed|newsletter|this_is_an_automated|no_action_is_required|no_reply_needed|do_not_reply|you_do_not_need_to|nothing_you_need_to|statement_is_ready|your_order|your_booking|your_receipt"
        ),

        (
            .guaranteed,
            "guarantee|guaranteed|guarantees|assured|certain|fixed|sure ~4 return|returns|profit|profits|income|roi|gain|gains|yield|payout|win|earnings|daily|weekly|monthly|every|interest|dividend|results|percent|apy"
        ),
        (
            .guaranteed,
            "return|returns|profit|profits|income|roi|earnings|payout|yield|gains|results ~4 guaranteed|assured|certain"
        ),
        (
            .guaranteed,
            "risk_free|riskfree|no_risk|zero_risk|without_risk|without_any_risk|cannot_lose|cant_lose|no_losses|never_lose|can_never_lose|impossible_to_lose|100_safe|capital_protected|capital_is_safe|no_way_to_lose|nothing_to_lose|you_never_lose|loss_free|sure_profit|no_loss|will_not_lose|wont_lose"
        ),
        (
            .guaranteed,
            "double|doubles|triple|doubled|doubling|10x|5x|multiply ~3 your|money|investment|coins|deposit|btc|eth|crypto|stake|back|it|in|as_much|every|amount|funds"
        ),
        (.guaranteed, "send back|you ~2 double|twice|2x"),
        (
            .guaranteed,
            "<percent> ~1 daily|weekly|per_day|per_week|a_day|every_day|every_week|a_week|per|every|each|in"
        ),
        (
            .guaranteed,
            "earn|make|profit|receive|get ~3 <number> ~2 a|per|each|every|in day|week|hour|month|days|hours ~4 guaranteed|without|no|zero"
        ),

        (
            .safeWallet,
            "safe|secure|secured|protected|cold|new|backup|holding|temporary|custody|escrow|protection|government|clean|verified|insured|recovery|migration|quarantine ~1 wallet|wallets|account|vault|address|custody|storage"
        ),
        (
            .safeWallet,
            "move|transfer|send|migrate|shift|relocate|withdraw ~6 to|into ~4 safety|vault|safe|secure|safe_place|secure_place|protection"
        ),
        (.safeWallet, "vault|wallet ~2 we|i have? opened|created|prepared|generated|set_up|assigned"),

        (
            .baiting,
            "airdrop|air_drop|giveaway|give_away|free_mint|free_nft|you_won|you_have_won|youve_won|you_are_a_winner|prize|lottery|jackpot|sweepstake|raffle|drop_for|surprise_drop|free_tokens|free_coins|free_bonus|free_gift|free_iphone|free_btc|free_eth|free_usdt|unclaimed|inheritance|compensation|voucher|gift_card_for_you|bonus_of|welcome_bonus|reward_of|loyalty_reward|exclusive_reward|mystery_box|early_access|presale|whitelist_spot|cashback|refund_of|tax_refund|claim_your|claim_now|claim_the|to_claim|free_ticket|free_tickets|lucky_draw|lucky_winner|selected_to_receive|lost_funds_found|congratulations|free_trial_of|free_hardware_wallet"
        ),
        (.baiting, "claim|collect|receive|get|redeem ~3 <number>"),
        (
            .baiting,
            "claim|collect|receive|get|redeem ~3 reward|rewards|bonus|prize|tokens|airdrop|gift|free|drop|compensation"
        ),
        (
            .baiting,
            "everyone|participant|participants|first <number>? ~3 gets|get|receives|receive|members|holders|users"
        ),

        (
            .quidProQuo,
            "i|we|our|team|office|agent|admin ~3 can|will|could|able_to|ready_to|happy_to ~2 release|push|unlock|unfreeze|recover|restore|return|speed|credit|fix|process|reverse|refund|retrieve|get|trace|solve|lift|clear|remove|approve|expedite|repair|unblock|cancel ~6 your|it|the|them|withdrawal|funds|coins|account|deposit|money|transaction|ticket|balance"
        ),
        (
            .quidProQuo,
            "help|assist|helping ~2 you? ~1 to? recover|release|unlock|restore|retrieve|withdraw|reverse|unfreeze|fix|trace|get_back|with_your_withdrawal|with_your_ticket|solve|resolve"
        ),
        (
            .quidProQuo,
            "recover|recovered|recovery|retrieve|trace|traced|located|return|returned ~4 lost|stolen|scammed|missing funds|coins|crypto|money|bitcoin|assets"
        ),
        (
            .quidProQuo,
            "in_return|in_exchange|all_we_need|all_i_need|only_need|just_need|only_tell_me|just_tell_me|if_you_answer|if_you_give|free_of_charge_if"
        ),
        (
            .quidProQuo,
            "survey|questionnaire|free_audit|free_check|free_scan ~8 reward|receive|get|gift|code|account|key|password"
        ),

        (
            .romance,
            "my_love|my_dear|my_darling|darling|sweetheart|sweetie|honey|babe|my_heart|my_king|my_queen|i_love_you|love_you|miss_you_so|kisses|thinking_of_you|thought_about_you|think_about_you|thought_of_you|dreamt_of_you|dreamed_of_you|our_future|future_together|a_future|our_wedding|marry_you|marry_me|soulmate|soul_mate|our_life|our_home|be_together|when_we_meet|meet_you_in_person|my_future_husband|my_future_wife|good_morning_dear|good_night_dear|did_you_sleep_well|lonely|our_talk|beautiful_soul|fell_for_you|feelings_for_you"
        ),
        (
            .jobOffer,
            "part_time_job|parttime|remote_job|online_job|job_offer|work_from_home|working_from_home|home_based|flexible_hours|flexible_work|easy_work|simple_tasks|easy_tasks|daily_tasks|complete_tasks|like_videos|liking_videos|rate_hotels|rating_hotels|rate_products|reviewing_products|optimisation_tasks|optimization_tasks|daily_salary|paid_daily|no_experience|earn_from_home|data_entry|recruiter|recruitment|hiring|vacancy|job_opportunity|a_position|position_for_you|salary|your_cv|your_resume|signing_bonus|onboarding|job"
        ),
        (.friend, "hi|hey|hello|hallo mum|mom|dad|mama|papa|mummy|grandma|grandpa|granny|auntie|uncle|nan"),
        (
            .friend,
            "new_number|my_new_number|this_is_my_new|my_phone_broke|my_phone_is_broken|broke_my_phone|dropped_my_phone|lost_my_phone|phone_fell|phone_is_in_repair|changed_my_number|changed_number|save_this_number|old_number|new_phone|my_phone_died|screen_is_broken|on_a_friends_phone|its_me|it_is_me|your_son|your_daughter|your_grandson|your_nephew"
        ),
        (.addedToGroup, "added|adding you|to ~3 group|channel|chat|to"),
        (
            .addedToGroup,
            "you_were_added|you_have_been_added|added_to_the_group|you_are_now_a_member|added_by|welcome_to_the_group|welcome_to_our_group|added_you"
        ),

        (
            .proof,
            "case|ticket|reference|ref|file|dossier|complaint|incident|employee|badge|agent|staff|order|claim|warrant|policy|transaction|tracking|verification|contract|claim number|no|id|nr|code? is? !you <number>"
        ),
        (.proof, "your balance|holdings|portfolio of? ~2 <number>"),
        (.proof, "ending in|with <number>"),
        (
            .event,
            "meetup|conference|summit|hackathon|workshop|event|festival|community|forum|club|convention|webinar|congress|expo|registration|tickets|badge|attendees|speakers|members|clubhouse|association"
        ),
        (.whatsApp, "whatsapp|whats_app|watsapp|wasap"),
        (.callUs, "call|phone|ring|dial|callback|call_back|telephone|hotline|helpline|tel"),
        (.callUs, "speak|talk to|with our|an|the|us|agent"),
        (
            .reported,
            "whoever|those_who|anyone_who|everyone_who|people_who ~2 asks|ask|offers|offer|promises|promise|wants|want|claims|claim|says|say|sends|send"
        ),
        (
            .selfRole,
            "from|with !your|my|our|their the? ~3 desk|department|unit|bureau|helpdesk|support_team|security_team|fraud_team"
        ),
        (.selfRole, "here|speaking ~2 loss_prevention|fraud_prevention|account_protection|security|support|compliance"),
        (.urgency, "leave|leaves|move|moves|sent|released|processed ~4 in <number> minutes|minute|min|hours|hour"),
        (.urgency, "before <number> pm|am|oclock"),
        (.urgency, "stop|stops|stopped ~2 working|signing"),
        (
            .urgency,
            "closes|close|closed|ends|expires|expire|runs_out|frozen|starts|stops|locked|lapses ~2 at|in|within <number>"
        ),
        (.urgency, "within_the_hour|within_the_day|within_a_day|within_an_hour|goes_back|in_an_hour|this_evening_only"),
        (.urgency, "must|has_to|have_to|needs|need|should|be|is ~3 today|tonight|now|by_tonight|by_tomorrow"),
        (.urgency, "by monday|tuesday|wednesday|thursday|friday|saturday|sunday"),
        (.threat, "or it|they|we|your|i ~1 goes|go|will|is|are|close|closes|lose"),
        (.threat, "without an|your answer|reply|response|payment|confirmation ~2 we|it|your"),
        (.selfRole, "admin|support|security|team|helpdesk|desk here"),
        (.role, "desk|resolution|protection|centre|center|enforcement|escalation|arbitration"),
        (
            .jobOffer,
            "hired|no_interview|candidate|payment_assistant|remote_assistant|selected_as|apply_now|content_testers|testers|good_pay|great_pay|pay_is|shortlisted|start_on_monday|flexible|commission_per|per_task|product_tester|mystery_shopper|training_provided"
        ),
        (
            .friend,
            "new_number|number_for_now|fell_in|phone_fell|mic_is_broken|microphone_is_broken|cant_talk|cannot_call|dont_ring|in_the_sink|in_the_toilet|borrowed_phone|temporary_number"
        ),
        (.callUs, "questions|question|enquiries|contact_us|reach_us|reach_me"),
        (
            .quidProQuo,
            "located|found|traced|recovered|recover|return|get_back ~4 funds|coins|money|crypto|percent|assets ~3 lost|stolen|you"
        ),
    ]
}
