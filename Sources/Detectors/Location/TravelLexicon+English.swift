extension TravelLexicon {
    static let english: [(TravelSense, String)] = [
        (
            .motion,
            "flying fly flyin heading headed travelling traveling travel travelin jetting driving sailing sail cruising backpacking hitchhiking hitchhike interrailing interrail roadtripping relocating relocate bound departing depart enroute otw cycling trekking hiking motorbiking "
                + "ferrying road-trip roadtrip bussing training-it busking touring embarking embark migrating jet riding walking paddling kayaking crossing hopping"
        ),
        (
            .going,
            "going goin go off leaving leave moving move coming headin away drive ride walk cycle hike trek pop popping swing run running back bring bringing taking take sending send"
        ),
        (
            .went,
            "drove went crossed rode walked moved been took relocated ran drives came"
        ),
        (
            .toured,
            "flew travelled traveled sailed hitchhiked hitch-hiked backpacked cycled hiked trekked roadtripped cruised biked interrailed motorbiked paddled kayaked ferried toured explored summited visited climbed couchsurfed volunteered honeymooned road-tripped"
        ),
        (.ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth last final another"),
        (
            .stay,
            "staying exploring wandering visiting visit seeing camping camped glamping couchsurfing couchsurf housesitting volunteering interning honeymooning skiing snowboarding surfing diving island-hopping spending spend stay holidaying vacationing summering wintering "
                + "sightseeing strolling roaming meandering freezing melting sweating sunbathing hostelling working studying presenting speaking exhibiting performing playing teaching racing competing"
        ),
        (
            .stayed,
            "stayed spent wandered slept camped strolled skied surfed dived dove loved enjoyed interned summered wintered lived photographed snapped shot captured"
        ),
        (
            .did,
            "ate met saw found took got bought learned learnt tried did drank proposed swam danced married engaged watched played had broke lost left caught celebrated crashed hit"
        ),
        (.arrived, "landed arrived touched-down boarded disembarked docked checked-in made arrived reached deplaned"),
        (.arriving, "landing arriving arrive land lands arrives touch-down docking docks boarding board"),
        (.returned, "back returned returning return home came unpacking unpacked"),
        (
            .trip,
            "trip trips holiday holidays hols vacation vacay vaycay honeymoon babymoon cruise getaway roadtrip safari itinerary interrail pilgrimage sabbatical staycation expedition excursion backpacking camino retreat trek odyssey adventure layover stopover journey "
                + "wanderlust citybreak gap-year weekender offsite workation pto furlough road-trip vacations getaways travels wayfinding round-trip minibreak tour worktrip"
        ),
        (
            .ride,
            "flight flights flt plane train trains ferry coach bus greyhound amtrak eurostar tgv flixbus megabus airplane aeroplane airline airlines ticket tickets sleeper seat connection connecting redeye red-eye standby nonstop fare fares airfare overnighter "
                + "catamaran campervan motorhome rental uber seaplane megabus ryanair easyjet wizzair wizz lufthansa klm jetblue qantas emirates airasia boat ship"
        ),
        (
            .lodging,
            "hotel hostel airbnb guesthouse motel campsite campground b&b resort villa cabin cottage chalet ryokan homestay couch bungalow riad inn lodge hut yurt tent apartment accommodation accommodations lodging room sublet"
        ),
        (
            .venue,
            "airport gate gates tarmac runway terminal lounge carousel baggage customs immigration airside departures arrivals tsa layover platform departure takeoff take-off boarding jetway cockpit aisle seatback"
        ),
        (
            .luggage,
            "suitcase suitcases luggage bags bag carry-on carryon backpack passport visa visas jabs vaccinations jetlag jetlagged jet-lag jet-lagged packing boarding-pass sunscreen phrasebook baggage rucksack"
        ),
        (
            .booked,
            "booked book booking reserved bought packed packing planned planning plan plans rebooked confirmed sorted paid countdown counting sleeps scheduled itinerary arranged bagged snagged scored rented renting excited stoked psyched cant-wait deposit nonrefundable non-refundable refundable preparing prepping"
        ),
        (
            .trouble,
            "delayed delay delays stuck stranded diverted missed overbooked rebooked rerouted grounded cancelled canceled lost bumped marooned snowed late deicing de-icing turbulence maintenance mechanical misconnect standby waiting queue line"
        ),
        (
            .event,
            "conference wedding festival gig meetup workshop race marathon residency offsite summit funeral reunion convention con concert hackathon symposium retreat internship semester exchange interview expo hen stag bachelorette bachelor assignment placement wedding's fest tournament match keynote talk"
        ),
        (
            .look,
            "photos photo pics pictures picture shots shot album memories throwback tbt highlights recap report footage sunrise sunset panorama view views reel vlog film developed postcard postcards unedited filter snap snaps clips dump video fbf oc"
        ),
        (
            .advice,
            "recommend recommendations recommendation recs tips tip advice suggestions suggestion worth anyone anybody suggest must-see itinerary where what how should best doable thoughts ideas harsh critique crazy forgetting help"
        ),
        (.first, "i im ive ill id we weve well wed were my our us me mine lets ourselves myself"),
        (
            .other,
            "theyve newlyweds locals vicar priest guests he she they hes shes theyre theyll hell shell his her their them him friend friends daughter daughters son sons brother brothers sister sisters mom mum mother dad father parents wife husband girlfriend boyfriend cousin cousins uncle aunt neighbour neighbor neighbours neighbors boss colleague "
                + "colleagues coworker coworkers kid kids child children team players captain president minister people everyone someone somebody students heroine hero character guy girl man woman men women roommate flatmate housemate grandma grandpa grandmother grandfather nephew niece teammate landlord ceo manager client clients "
                + "company nasa astronauts users tourists thieves police in-laws inlaws family's band bands squad godwit bird birds whale whales parcel package order intern bride groom gran nan grandad granddad auntie stepmom stepdad ex bf gf dude folks crew pilot troops army king queen pope prince mayor senator governor coach player runner "
                + "singer actor author professor scientist scientists researchers passengers refugees migrants workers soldiers officials officers delegation squad fans crowd couple teacher bestie mate hubby"
        ),
        (.second, "you your youre youll youve u ur yall yourself"),
        (
            .otherVerb,
            "flies goes travels heads leaves lands arrives visits moves plays tours returns drives sails walks takes stays lives works departs hosts signs joins beats faces wins loses says said told announced"
        ),
        (
            .negation,
            "not never no dont didnt wont cant isnt arent wasnt aint without instead nobody none neither couldnt wouldnt"
        ),
        (
            .fiction,
            "chapter novel movie film episode season series game quest level dreamt dreamed song album lyrics exercise translate trailer plot actor starring netflix anime manga character boardgame monopoly rpg campaign dungeon minecraft skyrim gta pokemon fiction poem sequel musical virtual vr simulator catan codename theme font sample example template demo armchair podcast documentary playlist dream dreams nightmare canvas acrylic watercolour watercolor saga lego puzzle reread rereading"
        ),
        (.to, "to into towards toward onto for via until till til"),
        (.at, "in at on around near across through throughout inside over outside"),
        (.from, "from of"),
        (
            .english,
            "the and is of with my it that this was are have has had you from they their we not just but so at as by our been for when what there will would be were im ive"
        ),
        (.unit, "day days night nights week weeks weekend weekends sleeps month months fortnight hours hrs hour"),
        (.greeting, "greetings hello hi hey aloha hugs kisses postcard postcards love regards cheers news"),
    ]
}
