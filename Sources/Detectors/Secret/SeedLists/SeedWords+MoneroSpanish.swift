/// The Spanish list of Monero (monero-project/monero, src/mnemonics), in the order of its numbers:
/// the first four letters of each word, which tell it.
extension SeedWords {
    static let moneroSpanish: StaticString = """
        ábac abdo abej abie abog abon abor abra abri abue abus acab acad acce acci acei acel acen acep ácid acla \
        acné acog acos acti acto actr actu acud acue acus adic admi adop ador adua adul aére afec afic afin afir \
        ágil agit agon agos agot agre agri agua agud águi aguj ahog ahor aire aisl ajed ajen ajus alac alam alar \
        alba álbu alca alde aleg alej aler alet alfi alga algo alia alie aliv alma alme almí alta alte alti alto \
        altu alum alza amab aman amap amar amas ámba ámbi amen amig amis amor ampa ampl anch anci ancl anda andé \
        anem ángu anil ánim anís anot ante anti anto anua anul anun añad añej año apag apar apet apio apli apod apor \
        apoy apre apro apue apur arad arañ arar árbi árbo arbu arch arco arde ardi ardu área árid arie armo arné \
        arom arpa arpó arre arro arru arte arti asa asad asal asce aseg aseo ases asie asil asis asno asom áspe asti \
        astr astu asum asun ataj ataq atar aten ateo átic atle átom atra atro atún auda audi auge aula aume ause \
        auto aval avan avar ave avel aven aves avió avis ayer ayud ayun azaf azar azot azúc azuf azul baba babo bach \
        bahí bail baja bala balc bald bamb banc band baño barb barc barn barr básc bast basu bata bate bati batu \
        baúl baza bebé bebi bell besa beso best bich bien bing blan bloq blus boa bobi bobo boca boci boda bode boin \
        bola bole bols bomb bond boni bono bons bord borr bosq bote botí bóve boza brav braz brec brev bril brin \
        bris broc brom bron brot bruj brus brut buce bucl buen buey bufa bufó búho buit bult burb burl burr busc \
        buta buzó caba cabe cabi cabr caca cadá cade caer café caíd caim caja cajó cal cala calc cald cali call calm \
        calo calv cama camb came cami camp cánc cand cane cang cani cant caña cañó caob caos capa capi capo capt \
        capu cara carb cárc care carg cari carn carp carr cart casa casc case casp cast cato catr caud caus cazo \
        cebo cede cedr celd céle celo célu ceme ceni cent cerc cerd cere cero cerr cert césp cetr chac chal cham \
        chan chap char chic chis chiv choq choz chul chup cicl cieg ciel cien cier cifr ciga cima cinc cine cint \
        cipr circ ciru cisn cita ciud clam clan clar clas clav clie clim clín cobr cocc coch coci coco códi codo \
        cofr coge cohe cojí cojo cola colc cole colg coli coll colm colu comb come comi cómo comp cond cone cong \
        cono cons cont copa copi cora corb corc cord coro corr cose cosm cost crán crát crea crec creí crem cría \
        crim crip cris crom crón croq crud cruz cuad cuar cuat cubo cubr cuch cuel cuen cuer cues cuev cuid cule \
        culp cult cumb cump cuna cune cuot cupó cúpu cura curi curs curv cuti dama danz dar dard dáti debe débi déca \
        deci dedo defe defi deja delf delg deli demo dens dent depo dere derr desa dese desf desn dest desv deta \
        dete deud día diab diad diam dian diar dibu dict dien diet diez difí dign dile dilu dine dire diri disc dise \
        disf diva divi dobl doce dolo domi don dona dora dorm dors dos dosi drag drog duch duda duel dueñ dulc dúo \
        duqu dura dure duro éban ebri echa eco ecua edad edic edif edit educ efec efic eje ejem elef eleg elem elev \
        elip élit elix elog elud embu emit emoc empa empe empl empr enan enca ench encí enem ener enfa enfe enga \
        enig enla enor enre ensa ense ente entr enva enví époc equi eriz esca esce esco escr escu esen esfe esfu \
        espa espe espí espo espu esqu esta este esti estu etap eter étic etni evad eval even evit exac exam exce \
        excu exen exig exil exis éxit expe expl expo extr fábr fábu fach fáci fact faen faja fald fall fals falt \
        fama fami famo fara farm faro fars fase fati faun favo fax febr fech feli feo feri fero fért ferv fest fiab \
        fian fiar fibr ficc fich fide fieb fiel fier fies figu fija fijo fila file fili filt fin finc fing fini firm \
        flac flau flec flor flot flui fluj flúo fobi foca foga fogó foli foll fond form forr fort forz fosa foto \
        frac frág fran fras frau freí fren fres frío frit frut fueg fuen fuer fuga fuma func fund furg furi fusi \
        fútb futu gace gafa gait gajo gala gale gall gamb gana ganc gang gans gara garz gaso gast gato gavi geme \
        gemi gen géne geni gent gera gere germ gest giga gimn gira giro glac glob glor gol golf golo golp goma gord \
        gori gorr gota gote goza grad gráf gran gras grat grav grie gril grip gris grit gros grúa grue grum grup \
        guan guap guar guer guía guiñ guio guis guit gusa gust habe hábi habl hace hach hada hall hama hari haz haza \
        hebi hebr hech hela heli hemb heri herm héro herv hiel hier híga higi hijo himn hist hoci hoga hogu hoja \
        homb hong hono honr hora horm horn host hoyo huec huel huer hues huev huid huir huma húme humi humo hund \
        hura hurt icon idea idio ídol igle iglú igua ileg ilus imag imán imit impa impe impo impu inca índi iner \
        infi info inge inic inme inmu inna inse inst inte ínti intu inút invi ira iris iron isla islo jaba jabó jamó \
        jara jard jarr jaul jazm jefe jeri jine jorn joro jove joya juer juev juez juga jugo jugu juic junc jung \
        juni junt júpi jura just juve juzg kilo koal labi laci lacr lado ladr laga lágr lagu laic lame lámi lámp \
        lana lanc lang lanz lápi larg larv lást lata láte lati laur lava lazo leal lecc lech lect leer legi legu \
        leja leng lent leña león leop lesi leta letr leve leye libe libr lico líde lidi lien liga lige lima lími \
        limó limp linc lind líne ling lino lint líqu liso list lite liti litr llag llam llan llav lleg llen llev \
        llor llov lluv lobo loci loco locu lógi logr lomb lomo lonj lote luch luci luga lujo luna lune lupa lust \
        luto luz mace mach made madr madu maes mafi magi mago maíz mald male mall malo mamá mamb mamu manc mand mane \
        mang mani manj mano mans mant maña mapa máqu mar marc mare marf marg mari márm marr mart marz masa másc masi \
        mata mate mati matr máxi mayo mazo mech meda medi médu meji mejo mele meló memo meno mens ment menú merc \
        mere méri mes mesó meta mete méto metr mezc mied miel miem miga mil mila mili mill mimo mina mine míni minu \
        miop mira misa mise misi mism mita mito moch moci moda mode moho moja mold mole moli mome momi mona mone \
        monj mont moño mora mord more mori morr mors mort mosc most moti move móvi mozo much muda mueb muel muer \
        mues mugr muje mula mule mult mund muñe mura muro músc muse musg músi musl náca naci nada naip nara nari \
        narr nasa nata nati natu náus nava nave navi neci néct nega nego negr neón nerv neto neut neva neve nich \
        nido nieb niet niñe niño níti nive nobl noch nómi nori norm nort nota noti nova nove novi nube nuca núcl \
        nudi nudo nuer nuev nuez nulo núme nutr oasi obes obis obje obra obre obse obte obvi oca ocas océa oche ocho \
        ocio ocre octa octu ocul ocup ocur odia odio odis oest ofen ofer ofic ofre ogro oído oír ojo ola olea olfa \
        oliv olla olmo olor olvi ombl onda onza opac opci óper opin opon opta ópti opue orac orad oral órbi orca \
        orde orej órga orgí orgu orie orig oril oro orqu orug osad oscu osez oso ostr otoñ otro ovej óvul óxid oxíg \
        oyen ozon pact padr pael pági pago país pája pala palc pale páli palm palo palp pan pana páni pant pañu papá \
        pape papi paqu para parc pare pari paro párp parq párr part pasa pase pasi paso past pata pati patr paus \
        paut pavo paya peat peca pece pech peda pedi pega pein pela peld pele peli pell pelo pelu pena pens peñó \
        peón peor pepi pequ pera perc perd pere perf peri perl perm perr pers pesa pesc pési pest péta petr pez pezu \
        pica pich pie pied pier piez pija pila pilo pimi pino pint pinz piña pioj pipa pira pisa pisc piso pist pitó \
        pizc plac plan plat play plaz plei plen plom plum plur pobr poco pode podi poem poes poet pole poli poll \
        polv poma pome pomo pomp pone porc port posa pose posi post pote potr pozo prad prec preg prem pren pres \
        prev prim prín pris priv proa prob proc prod proe prof prog prol prom pron prop próx prue públ puch pudo \
        pueb puer pues pulg puli pulm pulp puls puma punt puña puño pupa pupi puré qued quej quem quer ques quie \
        quím quin quit rába rabi rabo raci radi raíz rama ramp ranc rang rapa rápi rapt rasg rasp rato rayo raza \
        razó reac real reba rebo reca rece rech reco recr rect recu red redo redu refl refo refr refu rega regi regl \
        regr rehé rein reír reja rela rele reli rell relo rema reme remo renc rend rent repa repe repo rept res resc \
        resi resp rest resu reti reto retr reun revé revi rey reza rico rieg rien ries rifa rígi rigo rinc riñó río \
        riqu risa ritm rito
        """
}
