/// Given names that are frequent somewhere, and that are hardly ever another word.
///
/// Not needed for names with a capital behind a cue: they let a name be seen in lower case, in scripts without capitals,
/// and where the cue is weak.
enum GivenNames {
    static let words = [latin, english, romance, central, slavic, eastern, rare].joined(separator: " ")
    static let all = WordSet(words)
    /// In Arabic letters.
    static let arabic = WordSet(
        "محمد أحمد احمد محمود مصطفى علي عمر عثمان خالد يوسف إبراهيم ابراهيم إسماعيل حسن حسين كريم سعيد سامي طارق زياد يزن ليث أنس انس بلال حمزة "
            + "ياسر ياسين رامي فادي نادر عادل ماجد وليد هيثم فيصل سلمان سعود فهد تركي نايف بدر راشد سلطان زايد جاسم نواف غسان جمال نبيل هشام منير مروان رياض سمير "
            + "عبدالله عبدالرحمن فاطمة عائشة مريم خديجة زينب سارة ليلى نور نورة هند سلمى ياسمين رنا رانيا دينا منى هدى أمل امل سعاد سميرة نادية لينا ليان جنى جود "
            + "ريم رهف شهد دانا تالا لمى لميس هالة هبة إيمان ايمان آية اية أسماء اسماء أميرة اميرة بسمة غادة وفاء سناء رغد ملك مرام آدم ادم تيم جواد كنان ساري سيف"
    )
    /// Whether a given name of Japan or Korea, as it is written there, begins at a token; the index behind it.
    static func eastAsian(_ sentence: Sentence, _ index: Int) -> Int? {
        kanaAndHangul.matches(at: index, in: sentence).map(\.tokens.upperBound).max()
    }

    private static let kanaAndHangul = PatternSet(
        (("ひより かえで すみれ つむぎ こころ ゆづき ひかり ゆな りお まお あかね ちなつ かほ みさと さおり えみ ゆみ りか なつみ あいり みゆき はるき ゆうま かいと だいち こうた けいた ひなの 陽葵 澪 莉央 美羽 咲良 葉月 蒼太 颯太 悠人 大和 "
            + "さくら ひなた はると ゆい あおい みゆ りん ゆうと そうた はな めい いちか ひまり みお あかり ほのか なお ゆうき けんた たくや しんじ なおこ ゆうこ ともこ けんじ さとし たけし みき まい あや ゆき はるか "
            + "ちひろ まなみ かずき だいき しょうた みさき あやか ななみ ことね こはる 美咲 陽菜 結衣 葵 翔太 大輝 健太 直樹 拓也 真由美 由美子 恵子 和子 洋子 幸子 智子 健一 健二 誠 浩 隆 茂 悠真 蓮 湊 陽翔 樹 結月 "
            + "凛 紬 芽依 莉子 心春 美月 花音 千尋 愛子 久美子 裕子 明美 麻衣 彩香 沙織 舞 優子 大輔 翔 亮 駿 康平 一郎 太郎 次郎 花子 ")
            + ("서연 서윤 지우 하준 민준 서준 도윤 예준 시우 지호 하윤 지민 수아 하은 민서 윤서 채원 수빈 지유 지안 은서 예은 다은 소율 유나 은우 준우 건우 현우 우진 선우 연우 민재 현준 시윤 지훈 승현 성민 "
                + "영희 철수 미영 은주 지영 수진 혜진 민지 유진 현정 은영 미경 정희 영숙 순자 정숙 영수 성호 정훈 동현 상훈 재현 민수 준호 태현 가은 나은 다인 라희 소윤 아린 예린 하린 서아 이안 로운 하람 보람 슬기 한별"))
            .split(separator: " ").map(String.init))

    private static let latin =
        "adam adrian alan albert alejandro alessandro alessandra alex alexander alexandra alexandre alexis alfred alfredo alice alicia alina amanda amelia amir amy ana anastasia andre andrea andreas andrés andrew "
        + "andrzej angela angelo angelica anita anja anna anne annie anton antoine antonia antonio ariana arthur arturo astrid audrey axel barbara beatrice beatriz ben benjamin bernard bernd bianca "
        + "birgit boris brenda brigitte bruno camila camille carla carlo carlos carmen carolina caroline catarina catherine cecilia cedric celine charles charlotte chiara christian christina christine "
        + "christoph christophe christopher claire clara claude claudia claudio clemens clement colette corinne cristian cristina cristiano "

    private static let english =
        "josephine geraldine bernadette constance millicent beatrix cordelia rosalind henrietta prudence clementine ottoline octavia augusta cecil cedric clarence cyril desmond ernest ferdinand gilbert godfrey harold herbert horace hubert humphrey irene leopold lionel mortimer neville nora norman percival quentin reginald roderick rufus rupert stanley thaddeus wallace wilbur aaron abigail agnes aidan ailsa alastair alfie alison allison ambrose angus arlo ashley barnaby beth bethany blake brandon brian bridget brittany bryony callum cameron cassandra charlie chloe clarissa cody colin connor "
        + "courtney craig cynthia daisy dave david deborah declan denise derek dominic donna doris dorothy doug douglas duncan dylan eamon ed eddie edgar edith edmund edward edwin eileen elaine eleanor elijah elizabeth ella ellen "
        + "ellie eloise elsie emily emma eric erin ethan eva evan evelyn evie ezra felicity fergus fiona florence frances francesca freddie frederick freya gareth gary gavin gemma geoff george georgia gerald gillian gladys glenn gordon graham "
        + "greg gregory gwen hannah harriet harry hazel heather helen henry hugo imogen ingrid isaac isabel isabella isla isobel jacob jake james jamie jane janet janice jared jasmine jason jean jeff jeffrey jenna jennifer jenny jeremy jess jesse "
        + "jessica jill jim jimmy joan joanna joanne jodie joe joel john johnny jon jonah jonathan jordan josh joshua josie joyce judith julia julian julie justin kara karen kate katherine kathleen kathryn katie kayla keith kelly ken kenneth kerry kevin kieran "
        + "kimberly kirsty kyle laura lauren leah lee leo leon leonard lewis liam libby lily linda lisa logan lola lorna lorraine louis louise lucas lucy luke lydia lynn mabel maddie madeline madison maggie marcus margaret marian marianne marilyn marion martha "
        + "martin mary mason matilda matt matthew maureen maya megan melanie melissa michael michelle mike mildred millie miranda molly monica morgan nadia nancy naomi natalie natasha nathan ned neil niamh nicholas nicola nicole nigel nina noah nora "
        + "norma oliver olivia oscar otis owen pamela patricia patrick paul paula pauline percy peter phil philip philippa phoebe phyllis polly rachel ralph raymond rebecca reggie rhys richard ricky rita rob robert roger ronan ronnie rory rosemary rosie ross roxanne "
        + "rupert russell ruth ryan sabrina sally sam samantha samuel sandra sarah saoirse scarlett sean sebastian selina shannon sharon sheila shirley sienna simon sophia sophie spencer stacey stanley stella stephanie stephen steve steven stuart susan "
        + "susannah suzanne sylvia tabitha tamsin tara ted teresa terry tessa thelma theo theodore theresa thomas tilda tilly tim timothy tina toby tom tommy tony tracy travis trevor tristan tyler valerie vanessa veronica vicky victoria vincent violet vivian "
        + "walter wanda wendy wilfred winifred winston yvonne zachary zara zoe "

    private static let romance =
        "adela adriana agustín aitana alberto alfonso almudena álvaro angelina anselmo aurélie aurora baptiste bastien begoña benedetta benoît bernardo blanca caio capucine caterina cécile chloé clémence clotilde concetta corentin daniela daniele "
        + "davide débora delphine diego domenico duarte edoardo eduarda eduardo élise elena elisa eloísa emanuele émilie emilio enrique enzo ernesto esteban étienne eugenia eugénie ezequiel fabio fabiola federica federico felipe fernanda fernando filippo "
        + "fiorella florian françois françoise gabriela gabriele gabriel gaëlle gaetano gerardo giacomo gianluca gilberto ginevra giorgia giovanna giovanni giulia giulio giuseppe gonzalo graciela guilherme guillaume guillermo gustavo heitor hélène héloïse henrique ignacio "
        + "inés inès irene isabela isabelle itziar ivo jacques javier jérôme jimena joana joão joaquín jorge josé josefa josefina juan juana juliana julien juliette laetitia lara larissa léa leandro leonardo letícia léonie lorena lorenzo luana luca lucía lucie luciana luigi "
        + "luis luisa luísa luiz ludovica mafalda manon manuel manuela marcela marcelo marco margarida margherita maria maría mariana marie mario marisol marta martina martín mateo mathieu mathilde matías matteo mattia maurizio maxime mélanie michele miguel "
        + "mireille mónica nacho natália nathalie nicolas nicolás nuno océane olivier ornella oriana pablo paola paolo patrícia pascal paulina paulo pedro pierre pietro priscila quentin rafael rafaela raquel raúl rebeca renata renato riccardo roberta roberto rocío rodrigo "
        + "romain rosalía rossella ruben salvatore samira santiago sara sébastien sérgio sergio silvia silvana simona simone sofia sofía solène sonia stefania stefano susana sylvie tatiana théo thiago tiago tomás valentina valentin valeria vicente "
        + "victor vincenzo vinícius virginie vitória viviana xavier ximena yannick yolanda zulmira "

    private static let central =
        "aart anika anke annika ansgar arne bart beate benedikt bente björn bram britta burkhard daan dagmar detlef dieter dietrich dirk dörte eike elke else emil enno erik ernst esther felix fenna femke finn franz frauke frida friedrich frieda gerda gerhard gerrit gertrud "
        + "gesa gisela greta gudrun günter gunnar hanna hannes hans hansjörg heidi heike heiko heinrich heinz helga helmut henning henrik herbert hermann hilde holger horst ilse inge ingeborg irmgard jana jannis jens joachim jochen johan johanna johannes jonas joost jörg josef "
        + "jürgen jutta kai kaspar katharina kathrin katja katrin kirsten klara klaus konrad konstantin kristina kurt lars lasse leonie leopold liesel lieselotte lisbeth lotte ludwig luise lukas maarten magdalena maja malte manfred maren mareike marika marit markus marlene mathias "
        + "matthias maximilian merle mieke mika mirjam moritz nele niels nils norbert olaf ole otto ottilie petra pieter pia rainer ralf reinhard renate rike robin rolf roland rosalinde rudolf ruud sabine sander sanne sascha sigrid silke sina sofie stefan stefanie steffen sunniva susanne svenja sven "
        + "sybille thijs thorsten tobias torben torsten udo ulrich ulrike ursula ute uwe veit volker walburga waltraud wendelin werner wiebke wilhelm willem wolfgang yannik ylva "

    private static let slavic =
        "agnieszka aleksandr aleksandra aleksei alena anatoly andrei andrey anya artem bartek bogdan bohdan bożena darek daria dasha denis dimitri dmitri dmitry dominika dorota dragana ekaterina elżbieta evgeny galina goran grzegorz halina hana igor ilya iryna irina ivan ivana iwona jacek jadwiga jakub jarek jaroslav jelena "
        + "jiří jolanta kacper kamil kamila karolina kasia katarzyna kateřina katya kinga krystyna krzysztof ksenia leonid lidia lucyna łukasz lyudmila maciej maksym małgorzata marek mariusz maryna marzena mateusz michał mikhail milan milena miloš mirek monika natalia nikita nikolai nikola oksana olena olga olha oleg "
        + "ondřej paweł pavel piotr polina radek rafał roman ruslan sasha sergei sergey slavko snežana sławek stanislav svetlana svitlana szymon taras tanya tatyana tomasz urszula vadim vasily vesna viktor viktoria vladimir vlad wiesław wojciech yana yaroslav yelena yulia yuri zbigniew zofia zuzana "
        + "аглая александр александра алексей алена алёна алина алиса алла анастасия анатолий андрей анна антон арина артем артём борис вадим валентина валерий варвара василий василиса вера вероника виктор виктория виталий владимир владислав вячеслав галина георгий глеб григорий данила дарья денис диана дима дмитрий евгений евгения "
        + "егор екатерина елена елизавета женя зинаида злата иван игорь илья инна ирина катя кирилл ксения лариса леонид лена лера лидия лиза людмила макар максим маргарита марина мария марк матвей маша милана михаил миша надежда настя наталья наташа никита николай нина оксана олег олеся оля ольга павел паша петр пётр полина рита роман руслан савелий саша "
        + "светлана семен семён сергей соня софия софья станислав степан тамара таня татьяна тимофей тимур ульяна федор фёдор юлия юля юрий яна ярослав "

    private static let eastern =
        "abdul abdullah aditya agus ahmad ahmed ahmet aisha ajay akiko akira ali alisha aliyah amina amit amira anand anil anjali arif arjun arun asha ashok aslı ayesha aylin ayşe azra bagas bambang baran batuhan berat berk beyza bilal budi burak büşra canan cem ceren chandra chidi chinedu defne deepak deniz dewi dian dimas duc duygu "
        + "ece eda eko elif emeka emine emre eren esra eylül fadi faisal farah farid faruk fatih fatima fatma fatou fehmi ferhat feyza fitri fumiko gita gökhan gül gülşen hakan haruka hasan hatice hiroshi huda huong hüseyin hussein ibrahim ifeoma imran indah indira intan ismail itsuki iwan jamal jamila joko kaan kavita kemal kenji kerem keiko khadija khalid krishna kübra kumar kwame lakshmi lale "
        + "layla leyla linh lestari mahmoud manish mariam maryam mehmet meera meltem mert merve mina minh mohamed mohammad mohammed mohan mona murat mustafa nadine naoko nazlıcan neha ngozi nguyen nguyet nilüfer nisha nuray nurhayati omar omer ömer onur osman özge özlem pooja pradeep prakash priya putri rahul raj rajesh ravi ratri ramesh rania rashid rashida reza rina rizky rohan ryo "
        + "sachiko saeed sakura salma samir sana sandeep sanjay santi sari satoshi selim selin semra serkan sevgi shanti shinji shreya sinan siti slamet sri sultan sunita suresh süleyman takashi takeshi tariq tayfun thuy tomoko trang tuan tuğba tülay ufuk umar usman vijay vikram wahyu wayan widya yasemin yasmin yasin yosef yoko yuki yuko yusuf zainab zeynep zehra "
        + "trân thảo phương hương huyền hằng thuỷ dũng hùng cường quân vy ngân quỳnh khánh"

    /// Names of which there are few, and that are nothing else.
    private static let rare =
        "aldous algernon alasdair alistair althea amos anselm ansgar apolline araminta archibald arabella aurelia aurelio aurelie balthasar baltasar barnabas bartholomew bartolomeo basil benedict berend bertram bertrand bertie birgitta briony bronwyn calliope casimir caspian cassius cecily celeste celestine clemens clementina clyde consuelo corentin cornelius cosima cosimo cressida crispin cuthbert damaris daphne delia delphina demelza dermot desdemona diarmuid dorothea drusilla dulcie ebenezer edwina effie eilidh elspeth elowen elvira enid ephraim ermintrude esme esmé estelle ethelbert eudora eugène eulalia eunice euphemia eustace evander fabian faustine fenella fidel finnegan fionn florian fortunata fulgencio gaspard gaston genevieve geneviève gertrude ginevra giselle godwin gráinne grainne greta gudula guinevere gundula gwendolen gwendolyn gwilym hadrian hedwig hedda heidrun hermione hester hettie hildegard horatio hyacinth ianthe ida ignatius ignacy imelda ines inigo iolanthe ione iris isadora isidora isolde ivor jemima jerome jessamine jocasta josiah jolyon juniper kasimir korbinian lachlan lavinia leander leocadia leonora leopoldo lettice linus lionel livia lorcan lothar lucian lucinda lucretia ludovic ludovico ludo luitgard lysander maëlle maëline maëlys magnus malachi malachy marit marguerite marigold mathilda maud maxence merle meredith minerva minna mirabel mirabella modesto morwenna muriel myrtle nell nestor nigella noemi noémie odalys odette odile olive olympia ondine ophelia orla orson osgood osric ottfried ottilia paloma pandora parthenia pascoe peregrine perpetua perdita petronella petronila philomena phineas pim piers piran placido pomona portia primrose quincy radomir ramona raphael rafferty reinhild remedios rhiannon rhoda roisin róisín romilly romola roswitha rowan rowena rufina sabina sacha salome saskia seraphina serafina severin sibyl sidonie sigismund siegfried silas silvester siobhan solange solène soledad sorrel swantje tadeusz tadhg tamsin tancred tarquin tatjana tatum thea theodora theodor thierry thora thorvald tjark torvald tobin tristram ulysses una undine uriah ursula valentino valerian veit velma verena verity vesper vidal virgil vivienne volkmar walburga waldemar warwick wenzel wilhelmina wilma winnie winthrop wolfram wystan xanthe xaver yseult yvette zachariah zelda zeno zinnia zora zulmira mireia montserrat arantxa jordi xoan uxía iker amaia iñaki aintzane nerea leire unai saturnino primitivo wenceslao eleuterio nicanor hermenegildo eulogio tiburcio benigna fermina gumersinda herminia ermenegildo ermanno ettore fiammetta guglielmo iacopo jacopo lapo leone ludovica nazario ottavia ottavio romeo tommaso umberto vittorio vittoria zaira zeno "
        + "rahmawati wahyuni purnama suryani yulianti nurul siti ningsih hartono widodo susanti nurbanu nazlı gülbahar bahar çiğdem dilara ferit feride gülizar ilknur kıvanç leman müge nesrin oya pınar rüya selin sibel şebnem şule tülin yaprak zeki "
        + "глафира прохор лукьян евдокия агафья пелагея фёкла фекла акулина матрёна матрена прасковья устинья ефим ефросинья игнат игнатий клим лука макар мирон нестор остап панкрат платон прокопий родион савва серафим серафима спиридон тихон трофим фаина феликс фома эдуард элеонора эмма юлиан яков ярослава любовь регина раиса нелли марьяна злата есения мирослава "
}
