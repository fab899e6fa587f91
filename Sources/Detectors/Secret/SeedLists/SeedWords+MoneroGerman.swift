/// The German list of Monero (monero-project/monero, src/mnemonics), in the order of its numbers:
/// the first four letters of each word, which tell it.
extension SeedWords {
    static let moneroGerman: StaticString = """
        Abak Abar abbi Abbr Abdr Aben Abfa abfe Abfl abfr Abgl abhä abhe Abhi Abit Abke Abla able Ablö Abne abnu \
        Abon Abra Abre abrü Absi Absp Abst absu Abte Abun abwa Abwu Abzu Achs Acht Acke Ader Adle Admi Adre Affe \
        Affr Afri Aggr Agil ähne Ahnu Ahor Akaz Akko Akro Aktf Akti Alba Alch Alem Alib Alko Alle Allü Almo Almw \
        Aloe Alpa Alpe Alph Alpi Alra Altb Alte Altf Altr Alub Alud Amat Amaz Amei Amne Amok Ampe Amph Ampu Amse \
        Amul Anak Anal Anan Anar Anat Anba Anbe anbi Anbl ände ando Andr anec Anfl Anfr Anfü Ange Angl Anha Anhö \
        Anim Anis Anke ankl Anku Anla anlo Anmu Anna Anom Anon Anor anpe Anre Anru Ansa Ansc Ansi Ansp Ante Antl \
        Antr Antw Anwo Aort Apfe Appe Appl Aqua Arbe Arch Argu Arkt Armb Arom Asch Aske Asph Aste Ästh Astr Atel \
        Athl Atla Atmu Audi aufa Auff aufh aufr Aufs Auft Aufw Auga Aukt Ausb Ausf Ausg Aush Ausl Ausn Auss Auto \
        Avoc Axth Bach back Bade Bahn Bala Balk Ball Bals Bana Band Bank Barb Bard Bare Barg Bark Barr Bart Bass \
        Bast Batt Bauc Baue Bauh Bauj Baum Baus Baut Bauw Baza beac Beat bebe Bech Beck beda beei been Beer befi \
        Befr Bega Begi begr Beib Beic Beif Beig Beil Beis Beit beiz beko bela Bele bell belo Bema Beng Benu Benz \
        bera Bere Berg Beri Besc Besi beso Best Besu beta bete betö Bett Beul Beut Bewe bewi Bewo beza Bezu bieg \
        Bien Bier biet Biki Bild Bill bind Biob Biol Bion Biot Birk Biso Bitt Biwa Bize blas Blat Blau Blen Blic \
        Blit Bloc Blöd Blon Blue Blum Blut Bode Boge Boje Boll Bonb Bonu Boot Bord Börs Bösc Boud Boxk Boyk Brah \
        Bran Brau Brec Brei Brem bren Bret Brie Brig Bril brin brod Bros Bröt Brüc Brun Brüs Brut Buch Büff Bugw \
        Bühn Bule Bull Bume bumm Bunt Bürd Burg Burs Buse Busl Buss Buta Butt Cabr camp Capt Cart Cell Chal Char \
        Chef Chif Chip Chir Chor Chro Chuz Club Cock Code Cogn Cola Comp Coup Cous Crac Cras Curr Dach Dack dadd \
        dali Dame Damm Dämo Damp Dank Darm Date Dats Datt Datu Daue Daun Deck Deco Defe Dege Dehn Deic Deka Deko \
        Delf Demu denk Depo Desi Desk Dess Deta Dete Dezi Diad Diag Dial Diam Dich Dick Dies Dikt Dipl Dire Dirn \
        Disk Dist Doch Dohl Dolc Domä Donn Dora Dorf Dörr Dors Doss Doze Drac Drah Dram Dran Dreh Drei Dres Drit \
        Dros Druc Duel Duft Düne Dünu dürf Dusc Düse Dyna Ebbe Echo Echs Eckb Eddi Edel Eden Edit Efe Effe Egoi Ehre \
        Eiab Eich Eide Eido Eier Eige Eila Eilb Eime eina Einb Eind Einf Eing Eink einl Einö Einr Eint Einw Einz \
        Eisb Eise Eish Eism Eiwe Ekst Elan Elch Elef Eleg Elem Elfe Elit Elix Ellb Eloq Emig Emis Emot Empa Empf \
        Endz Ener Engp Enke Enkl Ente enth Enti entl Entw Epis Epoc erac Erba erbl Erdb Erde Erdg Erdk Erdn Erdö \
        Erdt Erei Erem erfa Erfo erfr erfü Erge erhi erka erke erle Erlö ernä erne Ernt Erob eröf Eros Erot Erpe \
        erra Erre errö Ersa Erst Ertr Erup erwa erwi Erzb Erze erzi Esel Eski Esko Espe Espr esse Etag Etap Etat \
        Ethi Etik Etüd Eule Euph Euro Ever Exam Exil Exod Extr Fabe Fabr Fach Fack Fade Fago Fahn Faib Fair Fakt \
        Faku Falk Fall Fäls Falt Fami Fanc Fanf Fang Fant Farb Farm Farn Fasa Fase Fass fast Faul Faun Faus Favo \
        Faxg Fazi fech Fede Fehl Feie Feig feil Fein Feld Felg Fell Fels Feri Ferk Fern Fers Fest Fett Feue Fias \
        Fich Fikt Film Filt Filz Fina Find Fing Fink Finn Fisc Fitn Fixp Fixs Fjor Flac Flag Flam Flan Flas Flau \
        Flec Fleg fleh Flei flie Flin Flir Floc Floh Flos Floß Flöt Flug Flun Flus Flut Fock Fohl Föhn Foku folg \
        Foli Folk Font Förd Fore Form Fors Fort Foru Foto Frac Frag Frak fräs Frau Frea Freg Frei Freu Frie Froh \
        Fros Fruc Früh Fuch Fügu fühl Füll Fund Funk Funz Furn Fürs Fuse Fußb Futt Gabe gack Gage gähn Gala Gale \
        Galo Game Gams Gand Gang Gara Gard Gark Gart Gast Gatt gauk Gaze Gebä Gebi Gebr Gebu Geda Gede Gedi Gefa \
        Gefi Gefl Gefü Gege Gehi Gehö Gehw Geig Geis Gela Geld Gele Gelü Gemä Geme Gemü gene Genu Gepä Gera Geri \
        Germ Geru Gesa Gesc Gese Gesi Gesö Gesp Gest Gesu Geti Getr Getü Gewa Gewe Gewi Gewö Geys Gift Gipf Gira \
        Gita glän Glas Glat Glei Glob Glüc glüh Glut Gold Gond gönn Gott grab Graf Gras Grau grei Gren gril Gros \
        Grot Grub Grün Grup grus Gula Gumm Gurg Gürt Güte Haar Habi hack hade Hafe Hage Hähn Haif Hake Halb Hals \
        halt Halu Hand Hanf Harf Harn härt Harz Hase Haub hauc Haup Haut Hava Heba hech Heck Hedo Heil Heim Heiz \
        Hekt Held helf Heli Hemd hemm Heng Herd Heri Herk Herm Herr Herz Heul Hexe Hilf Himb Himm Hing hinh Hinw \
        Hirs Hirt Hitz Hobe Hoch Hock hoff Hofh Hofn Höhe Hohl Höll Holz Honi Hono horc Hörp Hösc Hote Hubr Hufe \
        Hüge huld Hüll Humb Humm Humo Hund Hung Hupe Hürd Hurr Hydr Hypn Ibis Idee Idio Igel Illu Imit impf Impo \
        Infe Ingw Inha Inla Inse Iron Irrf Irrt Isol Istw Jack Jade Jagd Jäge Jagu Jahr Jähz Jazz Jetp jobb Joch \
        jode Jods Joll Jour Jube Jung Juni Jupi Jute Juwe Kaba Kabi Kabu Käfe Kaff Kahl Kaim Kajü Kakt Kali Kalt \
        Kame kämm Kamp Kana Käng Kani Kano Kant Kan kape Kapi Kapu Karn Karo Käse Kasp Kast Kata Kath Katz kauf Kaug \
        Kauz Kehl Keil Keks Kell Kera Kerz Kess Kett keuc kich Kiel Kind Kinn Kino Kios Kiss Klam Klan Klap Klar \
        kleb Klee Klei Klim Klin Klip Klis Klos Klug Klün knet Knie Knöc knüp Kobo Koch Kohl Koje Koko Koli Kolu \
        Komb Komi komm Kont Konz Kopf Kord Kork Kors Kose Krab Krac Kraf Kräh Kral Krap Krat krau Kreu Krok Kröt \
        Kuge Kuhh Kühn Küns Kuro Kurv Kurz kusc küss Kutt Labo lach Lack Lade Lagu Laib Lakr Lamm Land Lang Lapp \
        Last Late Latz Laub lauf Laun Laus Lava Lebe Lede Leer Lehm Lehr leih Lekt Lenk Lerc Lese Leuc Lexi Libe \
        Libi Lich Lieb lief Lift Limo Line Lino List Live Lobr lock Löff Logb Logi Lohn Loip Loka Lorb Lösu löte \
        Lott Löwe Luch Lude Luft Luke Lümm Lung luts Luxu Mach Maga Magi Magn mähe Mahl Mahn Maib Mais Make male \
        Mamm Mani Mant Mara Mard Mari Mark Marm März Mask Maßa Maßk Mast Mate Matr Maue Maul Mäus Mäze Medi Mein \
        meld Melo Mens Merk Mess Meta Mete Meth Metz Miez Milc Mimo Mini Minu misc Miss mitg Mitt Mixt Möbe Modu \
        möge Möhr Molc Mome Mona Mond Moni Mono Mons Monu Moor Moos Möps Mora Mört Moti Moto Möwe Mühe Mula Müll \
        Mumi Mund Münz Musc Must Myth Nabe Nach Nack Nage Nähe Nähn Name Narb Narw Nase Natu Nebe neck Neff Neig \
        Nekt Nenn Nept Nerz Ness Nest Netz Neub Neue Neug nick Nier Nilp nist Nock Noma Nord Notd Nots Notw Nudi \
        Nuss Nutz Oase Obda Ober Obje Oboe Obst Ochs Odys Ofen öffn Ohnm Ohrf Ohrw Ökol Okta Ölbe Oliv Ölkr Omel \
        Onke Oper Opti Oran Orch ordn Orga Orka Orts Ortu Osta Ozea Paar Pack padd Pake Pala Pand Pani Pano Pant \
        Papa Papi Papr Para Park Paro Part Pass Pate Patz Paus Pavi Peda Pege peil Perl Pers Pfad Pfa Pfer Pfle Phys \
        Pier Pilo Pinz Pist Plak Plan Plat Plom plün Poba Poka poli Popm Port Posa Post Pott Prac Pran Prei Prim \
        Prin Prot Prov Prüf Pube Pudd Pull Puls Punk Pute Puts Puzz Pyth quak Qual Quar Quel Quer Quit Quot Raba \
        Rach Radc Radh Radi Radt Rahm Ramp Rand Ranz Raps Rase rast Rasu Räts Raub Raum Raus Reak Real Rebe Rede \
        Reet Rega Rege Rehk Reif Reim Reis Reiz Reko Rele Renn Resp Rest rett Reue Revo Rhet Rhyt Rich Rieg Rind \
        Ripp Ritt Robb Robo Rock Rohd Roll Roma rönt Rose Ross Rost Rota Rotg Rotz Rubr Rück Rufm Ruhe Ruin Rump \
        Rund Rüst rütt Saal Saat Säbe Sach Sack Saft sage Sahn Sala Salb Salz Samm Samt Sand Sanf Sard Sati Satt \
        Satz Saue Saum Säur Scha Sche Schi Schl Schm Schn Scho Schr Schu Schw Seea Seef Seeh Seeu sege Sehn Seid \
        Seil Senf Sess Seuf Sexg Sich Sign Silb sing Sinn Siru Sitz Skan Skik Skip Skiz Smar Sock Sohn Somm Song \
        Sort Spag Span Spar Spec Spei Spie Spor spül Stad Stal Stär Stat stau Ster Stif Stol Strö Stur Subs Süda \
        Sump surf Taba Tafe Tage take Takt Tals Tand Tanz Tapi Tara Tarn Tass Tatn Tats Tatz Taub tauc Tauf Taum \
        Teel Teic teil Temp Teno Terr Test Thea Ther tick Tief Tier Tige Tint Tisc tobe Tole Tölp Tonb Topf Topm \
        Torb Torl Tort Tour Trag tram Trap Trau tref Tren Treu Tric trim Tröd Tros Trum tüft Turb Turm Über Ufer \
        Uhrw umar Umba Umfe Umga Umst Unar Unfu Unim Unru Unwu Uran Urla Urme Utop Vaku Valu Vand Vase Vekt Vent \
        Verb Verd Verf Verg verh Verl Vers Vesp Vieh Vier Viny Viru Vitr Voll Vorb Vorr Vors Vulk Wach Wade Wage \
        Wahl Wahr Wald Walh Wall Waln Walz wand Wanz wärm Warn Wäsc Wass Webe wech Wege wehr Weih Wein Weiß Weit \
        Well Welt Werk Werw Wett wieh Wild Wind Wohl Wohn Wolf Woll Wort Wrac Wund Wurf Wurs Yach Yeti Zack Zahl \
        zähm Zahn Zäpf Zast Zaum Zebr zeig Zeit Zell Zelt Zens Zerf Zeug Zieg Ziel Zimt Zobe Zoll Zomb Zöpf Zuch \
        Zufa Zugf Zugv Zünd Zwec Zykl
        """
}
