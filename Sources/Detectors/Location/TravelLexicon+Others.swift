/// First-person forms, nouns and prepositions of Spanish, Portuguese, French, German, Italian, Indonesian, Turkish,
/// Russian, Polish, Dutch and Swedish. What is written without spaces stands in ``TravelLanguages``.
extension TravelLexicon {
    static let others: [(TravelSense, String)] = [
        (
            .foreignGoing,
            "scendo scendiamo salgo saliamo مسافرون مسافرات متوجهون سنسافر سأسافر نسافر voy vamos viajo viajamos viajaré viajaremos vuelo volamos volaré volaremos salgo salimos saldré saldremos parto partimos partiré marcho marchamos iré iremos embarco embarcamos zarpamos escapo escapamos mudo mudamos mudaré bajamos subimos viajar volar "
                + "vou viajarei partirei irei voamos voarei descemos desço rumamos viajaremos mudarei pegamos "
                + "pars partons vais allons vole volons embarque embarquons décolle décollons descends descendons partirai partirons irai irons envole envolons déménage déménageons emménage rejoins filons file repars repartons prends prenons "
                + "fliege fliegen fahre fahren reise reisen ziehe ziehen düse düsen verreise verreisen gehts breche brechen starte starten wandere wandern pilgere pilgern radle radeln segle segeln jette besuche besuchen mache flieg fahr reis flüchte trampe trampen tuckern "
                + "vado andiamo partiamo volo voliamo andrò andremo partirò partiremo volerò voleremo trasferisco trasferiamo scappo scappiamo salpo salpiamo imbarco imbarchiamo scendo scendiamo raggiungo riparto ripartiamo "
                + "mudik terbang berangkat otw liburan cabut merantau umroh pergi pindah ngetrip nyebrang cus caw meluncur "
                + "gidiyorum gidiyoruz uçuyorum uçuyoruz gideceğim gideceğiz uçacağım uçacağız taşınıyorum taşınıyoruz geçiyorum geçiyoruz dönüyorum dönüyoruz yolcuyum çıkıyorum çıkıyoruz çıkacağım çıkacağız kaçıyorum kaçıyoruz yolcusuyum yolcusuyuz varıyorum gidicem gidicez gidiyom "
                + "лечу летим еду едем улетаю улетаем уезжаю уезжаем поеду поедем полечу полетим вылетаю вылетаем переезжаю переезжаем отправляюсь отправляемся собираюсь собираемся валим сваливаю сваливаем рвану рванем махнем мчу мчим плывем выезжаем выезжаю стартуем едим летю переезжаю уедем уеду улечу улетим двигаем "
                + "lecę lecimy jadę jedziemy wyjeżdżam wyjeżdżamy ruszam ruszamy polecę polecimy pojadę pojedziemy vlieg vliegen vertrek vertrekken reizen rijden rijd vertrekt flyger reser drar åker"
        ),
        (
            .foreignWent,
            "fui fuimos viajé volé recorrí recorrimos visité visitamos conocí conocimos pasé pasamos estuve estuvimos anduve anduvimos crucé cruzamos "
                + "fomos viajei visitei visitamos conheci conhecemos passei passámos estive estivemos rodei rodamos "
                + "visité parcouru arpenté séjourné passé allé allés allée allées étais étions découvert adoré "
                + "war waren flog flogen fuhr fuhren reiste reisten besuchte besuchten geflogen gefahren gereist gewandert gewesen verbracht besucht durchquert erkundet "
                + "andato andata andati andate visitato visitata visitati girato girata passato passati trascorso stato stata stati state eravamo ero "
                + "gittim gittik gezdim gezdik kaldım kaldık uçtum uçtuk gezdik tatildeydik "
                + "съездил съездила съездили слетал слетала слетали ездил ездила ездили летал летала летали побывал побывала побывали отдохнул отдохнула отдохнули прокатились провел провели провела был была были гуляли объездили посетил посетили пролетели сгонял сгоняли "
                + "byłem byłam byliśmy pojechałem pojechaliśmy"
        ),
        (
            .foreignBeing,
            "estoy estamos ando andamos sigo seguimos llevo llevamos disfruto disfrutando recorriendo paseando conociendo varado varada varados tirado tirada tirados "
                + "estou estamos andamos passeando curtindo conhecendo preso presa presos tamo tamos "
                + "suis sommes reste restons coincé coincée coincés profite profitons "
                + "bin sind sitze sitzen hänge hängen stecke stecken weile weilen chille chillen verbringe verbringen grüße stehe stehen "
                + "sono siamo resto restiamo bloccato bloccata bloccati "
                + "tatildeyim tatildeyiz geziyorum geziyoruz mahsur "
                + "сижу сидим отдыхаю отдыхаем гуляю гуляем торчу торчим тусим зависаем застрял застряла застряли загораю загораем живем катаюсь катаемся путешествую путешествуем едем "
                + "jestem jesteśmy utknąłem utknęliśmy"
        ),
        (
            .foreignWillBe,
            "estaré estaremos pasaré pasaremos estarei estaremos passarei passaremos serai serons passerai passerons werde werden sarò saremo starò staremo passerò passeremo буду будем będę będziemy zal zullen olacağım olacağız bakal"
        ),
        (
            .arrived,
            "llegué llegamos aterricé aterrizamos aterrizando llegando aterrizado llegado llegada cheguei chegamos pousei pousamos aterrei aterrámos desembarquei desembarcamos arrivé arrivée arrivés arrivées atterri débarqué débarqués débarquée gelandet angekommen eingetroffen "
                + "atterrato atterrata atterrati arrivato arrivata arrivati sbarcato sbarcata sbarcati sampai nyampe tiba mendarat indim indik vardım vardık ulaştım ulaştık приземлился приземлилась приземлились приехал приехала приехали прилетел прилетела прилетели добрался добралась добрались долетел долетели заселились прибыл прибыли "
                + "wylądowałem wylądowałam wylądowaliśmy dotarliśmy geland aangekomen landat"
        ),
        (
            .arriving,
            "llego aterrizo llegaré llegaremos aterrizaré chego pouso chegarei chegaremos desembarco aterro arrive arrivons atterris atterrissons débarque débarquons arriverai arriverons lande landen arrivo atterro arriviamo atterriamo sbarco sbarchiamo arriverò "
                + "прилетаю прилетаем приезжаю приезжаем прибываю прибываем прилечу прилетим приеду приедем iniyorum iniyoruz ineceğim varacağım"
        ),
        (
            .returned,
            "volver regresar voltar rentrer tornare volví volvimos regresé regresamos vuelvo volviendo regresando vuelta regreso vuelto volvemos voltei voltamos regressei regressamos regressámos volto voltando volta rentré rentrée rentrés rentrées revenu revenue revenus retour rentre rentrons reviens revenons zurück heimgekehrt zurückgekehrt zurückgekommen heimgekommen heim "
                + "tornato tornata tornati tornate rientrato rientrata rientrati torno torniamo rientro ritorno tornando rientriamo balik pulang kembali döndüm döndük geldim geldik dönüş вернулся вернулась вернулись возвращаюсь возвращаемся вернусь wróciłem wróciłam wróciliśmy wracam terug tillbaka"
        ),
        (
            .trip,
            "viaje viajes vacaciones crucero escapada excursión viagem viagens férias cruzeiro feriadão mochilão voyage voyages vacances croisière escapade séjour périple virée congés urlaub ferien flitterwochen kreuzfahrt ausflug kurztrip städtetrip rundreise dienstreise weltreise roadtrip viaggio viaggi vacanza vacanze crociera gita trasferta "
                + "libur liburan perjalanan cuti tatil tatili tatile tatilde gezi gezisi seyahat seyahati yolculuk balayı поездка поездку поездке поездки отпуск отпуске отпуска путешествие путешествия командировка командировку командировке круиз каникулы podróż urlop wakacje vakantie semester"
        ),
        (
            .ride,
            "vuelo vuelos tren autobús barco billete billetes pasaje pasajes boleto boletos voo voos trem comboio ônibus passagem passagens balsa vol vols avion billet billets flug flüge zug flieger fähre flugticket volo voli treno aereo traghetto biglietto biglietti pesawat kereta kapal tiket penerbangan uçak uçağım uçağımız uçuş otobüs feribot bilet biletim biletler "
                + "рейс самолет поезд билет билеты билетов паром вылет электричка pociąg bilety vlucht flyg"
        ),
        (
            .lodging,
            "hostal alojamiento hospedaje pousada hospedagem auberge gîte gite logement ferienwohnung fewo unterkunft zelt campingplatz pension albergo ostello agriturismo penginapan homestay otel pansiyon отель отеле гостиница гостинице хостел хостеле"
        ),
        (
            .venue,
            "aeropuerto aeroporto aéroport flughafen bahnhof bandara stasiun havalimanı havalimanında havaalanı havaalanında аэропорт аэропорту аэропорте вокзал вокзале estación puerta portão porte gleis"
        ),
        (
            .luggage,
            "maleta maletas equipaje mochila mala malas bagagem valise valises bagages sac koffer gepäck rucksack reisepass visum valigia valigie bagaglio zaino koper ransel bavul valiz чемодан чемоданы рюкзак паспорт виза walizka"
        ),
        (
            .booked,
            "reservado reservada reservados comprado comprados reservé compré compramos reservamos comprei marcado prontas arrumei réservé réservée réservés bouclé bouclée acheté pris gebucht gepackt packe packen geplant eingetragen prenotato prenotata prenotati fatto pronte pronta comprato pesan booking packing aldım aldık rezervasyon hazır собран собраны забронировали забронировал купил купили купила взяли куплены"
        ),
        (
            .trouble,
            "retrasado retraso demorado atrasado atraso cancelado retard annulé verspätung verspätet ausgefallen ritardo cancellato soppresso delay tertunda rötar rötarlı iptal задержали задержка отменили задерживается gestrichen"
        ),
        (
            .event,
            "congreso boda concierto feria casamento congresso mariage concert colloque salon hochzeit konferenz messe konzert tagung matrimonio concerto convegno nikahan pernikahan konser düğün konferans свадьба свадьбу свадьбе конференция конференцию конференции концерт фестиваль"
        ),
        (
            .look,
            "foto fotos recuerdos recuerdo photo photos souvenirs souvenir bilder fotografie ricordi kenangan fotoğraf anılar фото фотки фоточки воспоминания"
        ),
        (
            .advice,
            "recomendáis recomiendan recomienda recomendaciones consejos alguien dicas recomendam alguém conseils recommandez quelqu tipps empfehlungen jemand consigli consigliate qualcuno rekomendasi saran ada tavsiye öneri öneriniz посоветуйте подскажите советы кто"
        ),
        (
            .first,
            "yo nos nosotros mi mis nuestro nuestra eu nós meu minha nosso nossa je j nous mon ma mes notre moi ich wir mein meine meinen unser unsere mir uns mich io noi mio mia miei mie nostro nostra nostri nostre ci saya aku gue gw kami kita ku ben biz benim bizim я мы мой моя мои наш наша нас нам меня мне ja mój moja nasz my ik wij we mijn ons jag vi min vår"
        ),
        (
            .other,
            "ella ellos ellas vecino vecina hermano hermana primo prima jefe jefa novio novia esposa marido padre madre padres suegros hija hijo abuela abuelo amigo amiga amigos compañero compañera ele ela eles elas vizinha vizinho irmã irmão chefe namorado namorada mulher pai mãe pais filha filho amigos avó avô sogra "
                + "il elle ils elles frère soeur voisin voisine voisins cousin cousine copain copine ami amie amis mère père parents fille fils collègue patron patronne chef femme mari belle-mère beaux-parents er sie bruder schwester nachbar nachbarin nachbarn kollege kollegin chef chefin freund freundin freunde mutter vater eltern tochter sohn schwiegereltern cousine oma opa tante onkel frau mann ehefrau "
                + "lui lei loro fratello sorella cugino cugina vicino vicina vicini capo amico amica amici collega madre padre genitori figlia figlio moglie marito nonna nonno suoceri zia zio "
                + "mereka kakak adik teman temen tetangga abang bapak ibu bos pacar suami istri nenek kakek sepupu mertua arkadaşım kardeşim komşu komşum annem babam abim ablam eşim patron patronum müdür kuzenim teyzem amcam dayım oğlum kızım "
                + "он она они его ее их сестра сестры брат братья мама папа родители сосед соседка соседи друг подруга друзья жена муж начальник шеф коллега сын дочь бабушка дед дедушка тетя дядя теща свекровь кум знакомый знакомые "
                + "министр президент премьер делегация команда сборная глава ministro presidente gobierno equipo presidenta premier président ministre équipe appareil kanzler kanzlerin ministerin präsident mannschaft delegation bundeskanzler presidente governo seleção squadra seleccionado menteri presiden tim bakan başkan takım أخوي اخوي أختي اختي أخي اخي صديقي صاحبي صديقتي أمي امي أبوي ابوي والدي والدتي زوجي زوجتي مديري الوزير الرئيس المنتخب الفريق zij hij hun brat siostra szef mama tata koleżanka sąsiad"
        ),
        (
            .foreign,
            "el los las un una y que con mi es por para del se lo muy ya pero como este esta os um uma com meu minha mas muito já le les une et est avec mon ma pas du des on je sur der das und ist mit mein nicht ein eine zum dem den auf wir ich noch schon bei "
                + "il gli che mio mia ma della nel sono è yang dan dari saya aku gue ini itu udah sama bir ve bu ben çok için da i w na się jest het een van ik och jag att"
        ),
        (
            .second,
            "tú tu usted ustedes vosotros te vos você vocês tu vous toi du ihr dich euch sie voi kamu kalian anda lo lu sen siz ты вы тебя вас тебе вам"
        ),
        (
            .negation,
            "nunca jamás não nunca jamais pas nicht kein keine nie non mai tidak nggak gak ga belum değil yok не нет никогда nie niet"
        ),
        (
            .foreignTo,
            "a al hacia rumbo nach ke naar avant bis hasta até fino para pra pro à ao aos às au aux vers pour direction richtung in an auf per alla alle ad verso в во на до к do naar till ins zur zum ans"
        ),
        (.onlyTo, "nach ke naar hacia rumbo"),
        (
            .unit,
            "día días noche noches semana semanas finde mes meses dia dias noite noites jour jours nuit nuits semaine semaines mois tag tage tagen nacht nächte woche wochen monat monate giorno giorni notte notti settimana settimane mese mesi "
                + "hari malam minggu bulan gün gündür gece hafta haftadır ay день дня дней ночь ночи неделя неделю недели недель месяц месяца ngày đêm tuần tháng dzień dni tydzień dagen يوم أيام ايام أسبوع"
        ),
        (
            .ordinal,
            "primer primero segundo segunda tercer tercera tercero cuarto quinto sexto último primeiro primeira terceiro terceira quarto último premier première deuxième troisième quatrième cinquième dernier dernière erster erste zweiter zweite dritter dritte vierter vierte fünfter letzter letzte "
                + "primo prima secondo seconda terzo terza ultimo первый второй третий четвертый пятый шестой последний вторую вторая третья birinci ikinci üçüncü dördüncü son pertama kedua ketiga keempat terakhir"
        ),
        (
            .greeting,
            "saludos saludo besos abrazos hola abraços beijos olá bonjour salut nouvelles coucou bises bisous grüße gruß liebe hallo servus moin saluti baci ciao salam halo selam selamlar merhaba привет приветы pozdrowienia groetjes hilsen تحياتي سلام"
        ),
        (
            .foreignAt,
            "en por em no na nos nas pelo pela dans sur im am auf an in durch über entlang rund um a al vers travers attraverso lungo nel nella sul sulla di в во на под у w na te op"
        ),
        (
            .foreignFrom,
            "de del desde da do das dos du d des depuis aus von vom da dal dalla dalle dagli dai dari из с со от z ze uit från"
        ),
        (.other, PeopleWords.kin),
    ]
}
