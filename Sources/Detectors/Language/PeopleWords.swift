/// Words for people that someone has or meets: family, work, neighbours. Behind `my` in the subject of a clause they make
/// what it tells somebody else's.
enum PeopleWords {
    /// In all languages at once, separated by spaces, folded as a text is.
    static let all = kin + " " + hired

    /// Without those who are named by their work, which may be the author's own.
    static let kin = english + romance + germanic + others

    private static let english =
        "sister sisters sis brother brothers bro mother mum mom mam mums moms mummy mommy father dad dads daddy stepmum stepmom stepdad stepson stepdaughter stepsister stepbrother son sons daughter daughters kid kids child children wife wifes husband husbands hubby "
        + "girlfriend gf boyfriend bf fiancé fiancée fiance fiancee partner cousin cousins uncle uncles aunt aunts auntie aunty nephew nephews niece nieces grandma grandpa grandmother grandfather grandparents gran granny grandad granddad nan nana grandson granddaughter grandkids godmother godfather godson "
        + "inlaws friend friends mate mates pal pals buddy bestie colleague colleagues coworker coworkers workmate workmates boss bosses teammate classmate classmates roommate roommates flatmate flatmates housemate housemates neighbour neighbours neighbor neighbors "

    /// `my dentist flies to Oslo`
    static let hired =
        "postman postwoman milkman courier gardener janitor caretaker vicar priest client clients customer accountant lawyer solicitor therapist dentist barber hairdresser plumber electrician builder mechanic cleaner babysitter teacher professor lecturer tutor trainer intern apprentice assistant secretary supervisor tenant tenants landlord landlady lodger profe profesor profesora prof professore maestra chef cheffe chefin lehrer lehrerin "

    private static let romance =
        "hermana hermano hermanas hermanos madre padre padres hijo hija hijos hijas novia novio prometida prometido esposa esposo marido mujer cuñada cuñado cuñados suegra suegro suegros yerno nuera prima primo primas primos tía tío tías tíos sobrina sobrino sobrinos abuela abuelo abuelos nieto nieta nietos vecina vecino vecinas vecinos "
        + "amiga amigo amigas amigos compañera compañero compañeros compa colega colegas jefe jefa jefes casero casera pareja mamá papá "
        + "irmã irmão irmãs irmãos mãe pai pais filho filha filhos namorada namorado noiva noivo mulher cunhada cunhado sogra sogro sogros genro nora prima primo primos tia tio sobrinha sobrinho avó avô neto neta vizinha vizinho vizinhos amiga amigo amigos chefe chefa patrão patroa colega "
        + "soeur soeurs frère frères frangin frangine mère père parents fils fille filles copine copain copains fiancée fiancé épouse époux gendre cousine cousin cousins tante tata oncle tonton nièce neveu mamie papi papy voisine voisin voisins voisines amie ami amies amis pote potes collègue collègues patron patronne proprio coloc colocs "
        + "sorella sorelle fratello fratelli figlia figlio figli fidanzata fidanzato ragazza moglie cognata cognato cognati suocera suocero suoceri genero nuora cugina cugino cugini zia zio zii nipote nipoti nonna nonno nonni vicina vicino vicini amica amico amici amiche collega colleghi capo coinquilino coinquilina genitori mamma babbo "

    private static let germanic =
        "schwester schwestern bruder brüder geschwister mutter mama vater papa eltern tochter töchter sohn söhne kinder freundin freund freunde freundinnen verlobte verlobter ehefrau ehemann frau mann schwägerin schwager schwiegermutter schwiegervater schwiegereltern schwiegersohn schwiegertochter cousine cousin vetter tante onkel nichte neffe oma opa großeltern enkel enkelin nachbar nachbarin nachbarn "
        + "kumpel kollege kollegin kollegen kolleginnen vorgesetzte vermieter vermieterin mitbewohner mitbewohnerin zus broer moeder vader ouders zoon dochter vriendin vriend vrienden buurman buurvrouw buren schoonouders collega baas "

    private static let others =
        "сестра сестры сестре сестру брат братья брату мама маме мать папа папе отец родители сын сыну дочь дочка дети жена жене муж мужу невеста жених теща тёща тесть свекровь свекор свёкор зять невестка золовка деверь шурин кум кума тетя тётя дядя племянник племянница бабушка дедушка бабуля внук внучка сосед соседа соседка соседки соседи друг друга другу друзья подруга подруги приятель знакомый знакомая коллега коллеги начальник начальница шеф босс одногруппник одноклассник однокурсник "
        + "annem babam anneannem babaannem dedem ninem ablam abim ağabeyim kardeşim kızım oğlum eşim karım kocam sevgilim nişanlım kayınvalidem kayınpederim kaynanam kayınbiraderim görümcem baldızım bacanağım eniştem yengem teyzem halam amcam dayım kuzenim yeğenim torunum komşum komşumuz arkadaşım arkadaşlarım patronum müdürüm şefim hocam ev_sahibim "
        + "kakak kakakku adik adikku abang abangku mbak ibuku bapakku ayahku mamaku papaku suami suamiku istri istriku pacar pacarku tunangan mertua mertuaku ipar iparku sepupu sepupuku paman pamanku tante tanteku nenek nenekku kakek kakekku keponakan tetangga tetanggaku teman temanku temen temenku sahabat sahabatku bosku atasanku rekan rekanku anakku "
        + "siostra brat mąż żona teściowa teść szwagier szwagierka koleżanka kolega sąsiad sąsiadka szef szefowa rodzice córka syn babcia dziadek ciocia wujek "
        + "أختي اختي أخي اخي أخوي أمي امي أبي ابوي والدي والدتي زوجي زوجتي خالتي عمتي خالي عمي حماتي حمايا صديقي صديقتي صاحبي صاحبتي جاري جارتي جارنا مديري زميلي زميلتي ابني بنتي خطيبي خطيبتي"
}
