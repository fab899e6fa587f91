/// The words at which a sentence is read for travel.
enum TravelTriggers {
    static let words: [String] = Array(Set(all.split(separator: " ").map { String($0).replacing("_", with: " ") }))
        .sorted()

    private static let all =
        "flight flights fly flying flew trip trips travel travelling traveling traveled travelled vacation vacay holiday holidays heading headed "
        + "going off leaving visiting visited visit landed landing boarded boarding airport plane gate stuck stranded tarmac terminal layover "
        + "bags luggage moving packing packed booked rebooked tour tickets ticket here_i_come here_we_come road_trip roadtrip drive driving drove "
        + "backpacking honeymoon cruise spring_break be_in i'll_be we'll_be see_you currently camping hiking hike trek arrived arriving departing "
        + "departs next_stop delayed delay connection greetings_from spent spending went taking take out_of_office out_of_town away abroad hotel airbnb "
        + "hostel photos highlights touring exploring weekend back returned returning delays in_line late_flight safari itinerary where_to_stay "
        + "train ferry greyhound destination travels stopover overseas depart planning plan made_it jetting sailing relocating day stop waking "
        + "january flt_# flyin plane's honeymooning grounded rerouted diverted checking_in planing stay "
        + "january february march april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec "
        + "hello_from in_pictures panoramic panorama bound cant_wait can't_wait going_on somewhere until till staying i'm_in we're_in im_in was_in were_in i_was "
        + "voy vamos viajo viajamos vuelo volamos salgo salimos parto partimos rumbo estaré vacaciones viaje aterrizamos aterricé llegamos llegué volví "
        + "volvimos regresé regresamos estuve estuvimos fui fuimos estoy estamos iremos viajaré saldré vacaciones varado mudo mudamos "
        + "vou viajamos embarco embarcamos estarei voltei voltamos cheguei chegamos pousei regressei estive estivemos fomos estou lá_vamos férias viagem "
        + "pars partons vais allons vole départ direction serai rentré rentrée rentrés revenu revenue retour vacances arrivé arrivée atterri voyage vol serons décolle "
        + "fliege fliegen fahre fahren reise reisen geht's gehts ziehe urlaub ferien zurück gelandet angekommen bin flug ziehen verreisen flughafen sitze düse war waren "
        + "vado andiamo parto partiamo volo andrò sarò tornato tornata tornati rientrato atterrato atterrati arrivati arrivato vacanza siamo viaggio partenza "
        + "mudik terbang berangkat otw liburan pulang balik pergi ke di sampai nyampe umroh "
        + "gidiyorum gidiyoruz uçuyorum uçuyoruz gideceğim gideceğiz çıkıyorum çıkıyoruz indim indik vardım vardık döndüm döndük geldim geldik şu_an taşınıyorum tatili yoldayız "
        + "лечу летим еду едем улетаю улетаем уезжаю уезжаем поеду поедем полечу полетим вылетаю вылетаем переезжаю отправляюсь вернулся вернулась вернулись прилетел прилетели "
        + "приехал приехали приземлились приземлился застрял застряли съездил съездили слетал слетали собираюсь собираемся сейчас уже сижу отпуск отдыхаем билеты побывали были гуляем отпуске "
        + "去 飞 飛 前往 回来 回 落地 抵达 到 在 旅行 旅游 出差 度假 从 "
        + "行きます 行く 行って 行き 出発 飛び 旅行 到着 着い います いま 帰 なう 出張 滞在 行った "
        + "여행 갑니다 가요 간다 떠나 출발 도착 다녀 돌아 지금 출장 귀국 있어 왔 "
        + "bay đi về sang đang_ở vừa hạ_cánh chuyến_bay du_lịch đến "
        + "مسافر مسافرة سأسافر بسافر رايح رايحة رجعت رجعنا عدت وصلت وصلنا رحلتي أسافر اسافر نسافر حاليا الآن مسافرين كنت "
        + "bus_to days_into weeks_into months_into stehe sono_a sono_in sono_al off_grid unreachable wheels_up writing_this typing_this posting_this we_did i_did home_after unpacking unpacked aquí_en ahora_en ya_en de_vuelta tô_em tô_no tô_na coach "
        + "photo_dump week_in a_week_in days_in pushed_back postponed rescheduled tmrw layover ooo arrive weeks_from days_away weeks_away i_are_in clips_from "
        + "llevo llevamos sind zurückgekommen zurückgekehrt arrivés arrivées a_gente_vai a_gente_viaja siamo tarmac speaking_at presenting_at speaking_in "
        + "✈ ✈️ 🛫 🛬 ryanair easyjet lufthansa klm jetblue wizzair qantas emirates seat thanksgiving_week from_dec stecke "
        + "lecę lecimy jadę jedziemy wróciłem wróciłam jestem vlieg vliegen naar åker flyger"
}
