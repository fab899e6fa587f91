/// The texts of a report in Spanish. An English text is followed by its translation; see ``Catalogue``.
///
/// What detectors and collectors say of a single place stays English.
enum Spanish {
    static let catalogue = Catalogue(page + verdicts + words + scenarios + reasons + steps + advice + SpanishSteps.text)

    private static let page = """
        Audit of
        Auditoría del

        Index
        Índice

        Grade
        Nivel

        Footprint of {1}
        Huella de {1}

        Skip to the report
        Ir al informe

        Careful.
        Cuidado.

        See what was checked
        Ver lo que se comprobó

        How to do it
        Cómo hacerlo

        Contents
        Contenido

        What it allows together
        Lo que permite en conjunto

        What stands in public
        Lo que está a la vista

        What to do, in order
        Qué hacer, por orden

        What ties your accounts
        Lo que une tus cuentas

        If it happens
        Si ocurre

        What was checked
        Lo que se comprobó

        Words
        Palabras

        How it was done
        Cómo se hizo

        How somebody could use these traces against you, and what gives them away.
        Cómo podría alguien usar estos rastros contra ti, y qué lo delata.

        rule
        regla

        What unmasks it.
        Qué lo desenmascara.

        It builds on
        Se apoya en

        How these accounts are found together
        Cómo se encuentran juntas estas cuentas

        on
        en

        Show
        Mostrar

        About
        Sobre

        everything
        todo

        How sure
        Certeza

        all
        todas

        only what is sure
        solo lo seguro

        feeds
        alimenta

        Why this score
        Por qué esta puntuación

        Where it stands
        Dónde está

        Tick off what is done; most browsers keep the ticks when the page is opened again.
        Marca lo que esté hecho; la mayoría de los navegadores conservan las marcas al volver a abrir la página.

        What it does not undo.
        Lo que no deshace.

        How to see that it worked.
        Cómo ver que funcionó.

        Where
        Dónde

        More to do
        Más que hacer

        Make your accounts harder to take
        Haz que tus cuentas sean más difíciles de robar

        The same as a table
        Lo mismo en una tabla

        What ties two accounts
        Lo que une dos cuentas

        Account
        Cuenta

        Tie
        Vínculo

        At a glance
        De un vistazo

        How grave, and how sure
        Gravedad y certeza

        Exposures by severity and certainty
        Exposiciones por gravedad y certeza

        How grave the exposures are, and how sure
        La gravedad de las exposiciones y su certeza

        When it was posted
        Cuándo se publicó

        The exposure index of your audits
        El índice de exposición de sus auditorías

        Audit of
        Auditoría del

        When the exposures were posted
        Cuándo se publicaron las exposiciones

        Exposures by the time of their newest post
        Exposiciones por la fecha de su publicación más reciente

        Time
        Tiempo

        Exposures
        Exposiciones

        Of these
        De ellas

        {1} of {2} have no date.
        {1} de {2} no tienen fecha.

        No answer, and what to do
        Sin respuesta, y qué hacer

        Every check
        Todas las comprobaciones

        What could not be checked
        Lo que no se pudo comprobar

        The accounts, and what ties them
        Las cuentas y lo que las une

        how to reach you
        cómo contactarte

        places and trips
        lugares y viajes

        money
        dinero

        secrets
        secretos

        who you are
        quién eres

        links between accounts
        vínculos entre cuentas

        devices and networks
        aparatos y redes

        your own rules
        tus propias reglas

        What the platforms know
        Lo que saben las plataformas

        From your own archives. No visitor sees this, and none of it counts in the scores; whoever takes over an account can ask for the same archive.
        De tus propios archivos. Ningún visitante lo ve y nada de ello cuenta en las puntuaciones; quien se apodere de una cuenta puede pedir el mismo archivo.

        Since last time
        Desde la última vez


        """

    private static let verdicts = """
        Critical
        Crítico

        High
        Alto

        Medium
        Medio

        Low
        Bajo

        Info
        Informativo

        Not known
        No se sabe

        Nothing found
        Nada encontrado

        Nothing was found on the pages that could be read.
        No se encontró nada en las páginas que se pudieron leer.

        What stands in public can be used against you now.
        Lo que está a la vista puede usarse contra ti ahora mismo.

        What stands in public makes a convincing attack easy.
        Lo que está a la vista facilita un ataque convincente.

        What stands in public gives an attacker a good start.
        Lo que está a la vista da a un atacante un buen comienzo.

        What stands in public helps an attacker a little.
        Lo que está a la vista ayuda un poco a un atacante.

        What stands in public is of little use to an attacker.
        Lo que está a la vista sirve de poco a un atacante.

        Nothing could be read, so this report says nothing about what stands in public.
        No se pudo leer nada, así que este informe no dice nada sobre lo que está a la vista.

        None of the accounts exists under these names: check the spelling of the handles.
        Ninguna de las cuentas existe con estos nombres: revisa cómo están escritas.

        {1} more lines
        {1} líneas más

        1 more line
        1 línea más

        Exposure index {1} of 100, from {2}
        Índice de exposición {1} de 100, por {2}

        The worst is a scenario: “{1}”, {2}.
        Lo peor es un escenario: «{1}», {2}.

        The worst: {1}, {2}.
        Lo peor: {1}, {2}.

        With these done, the grade stays {1}: something else scores {2} as well, and the tasks after them deal with it.
        Con esto hecho, la nota sigue siendo {1}: algo más puntúa {2} también, y las tareas siguientes se ocupan de ello.

        With these done, the grade is {1}: worst score {2} in place of {3}, index {4} in place of {5}.
        Con esto hecho, la nota es {1}: peor puntuación {2} en lugar de {3}, índice {4} en lugar de {5}.

        With these done, the grade is {1}: worst score {2} in place of {3}.
        Con esto hecho, la nota es {1}: peor puntuación {2} en lugar de {3}.

        Then the grade is {1}, the worst score {2} and the index {3}.
        Después la nota es {1}, la peor puntuación {2} y el índice {3}.

        Then nothing of this report is left.
        Después no queda nada de este informe.

        {1} of {2} gave no answer: what stands there is not in this report.
        {1} de {2} no dieron respuesta: lo que haya allí no está en este informe.

        The three things to do first
        Las tres cosas que hacer primero

        Do these two first
        Haz primero estas dos

        Do this first
        Haz primero esto

        Nothing to do
        Nada que hacer

        1 exposure
        1 exposición

        ~{1} exposures
        {1} exposiciones

        1 check
        1 comprobación

        ~{1} checks
        {1} comprobaciones

        No address was looked at.
        No se miró ninguna dirección.

        1 address was looked at: {1}.
        Se miró 1 dirección: {1}.

        {1} addresses were looked at: {2}.
        Se miraron {1} direcciones: {2}.

        read
        leída

        no such page
        no existe

        cannot tell
        no se puede saber

        failed
        falló

        Urgent: it can be used at once.
        Urgente: puede usarse de inmediato.

        Work: {1}.
        Trabajo: {1}.

        edit one field, some minutes
        editar un campo, unos minutos

        delete or edit posts, up to an hour
        borrar o editar publicaciones, hasta una hora

        ask the platform's support, some days until they answer
        pedirlo al soporte de la plataforma, unos días hasta que respondan

        cannot be removed, only made harmless
        no se puede quitar, solo volver inofensivo

        Exposure index: {1} lower.
        Índice de exposición: {1} menos.

        Weakens “{1}” and {2}.
        Debilita «{1}» y {2}.

        Weakens “{1}”.
        Debilita «{1}».

        1 more scenario
        1 escenario más

        ~{1} more scenarios
        {1} escenarios más

        Noted on {1} from: {2}. Menus may have moved since.
        Anotado el {1} de: {2}. Los menús pueden haber cambiado desde entonces.

        Values are masked: enough is shown to recognise your own. Of a secret only the length is shown.
        Los valores están enmascarados: se ve lo justo para reconocer los tuyos. De un secreto solo se ve la longitud.

        This report shows every value in clear, secrets included. Keep it to yourself and delete it after use.
        Este informe muestra todos los valores sin ocultar, también los secretos. Guárdalo para ti y bórralo después de usarlo.

        A keyed hash stands in place of each value.
        Un resumen con clave ocupa el lugar de cada valor.

        Values and the words around them are left out.
        Los valores y las palabras que los rodean se omiten.

        Nothing that was read ties the accounts to each other.
        Nada de lo leído une las cuentas entre sí.

        All {1} accounts can be found from one another.
        Las {1} cuentas pueden encontrarse unas desde otras.

        {1} of {2} accounts can be found from one another.
        {1} de {2} cuentas pueden encontrarse unas desde otras.

        {1} traits that few people share stand on accounts that hang together ({2}): together they fit one person.
        {1} rasgos que pocas personas comparten están en cuentas unidas ({2}): juntos corresponden a una sola persona.

        {1} traits that few people share stand on accounts that hang together ({2}): together they narrow it down to few.
        {1} rasgos que pocas personas comparten están en cuentas unidas ({2}): juntos lo reducen a pocas.

        each links to the other
        cada una enlaza a la otra

        one links to the other
        una enlaza a la otra

        the same account name
        el mismo nombre de cuenta

        the same picture
        la misma imagen

        the same words about oneself
        las mismas palabras sobre uno mismo

        pages of one site
        páginas de un mismo sitio

        the same value
        el mismo valor

        and {1}, see the JSON report
        y {1}, véase el informe JSON

        1 more place
        1 lugar más

        ~{1} more places
        {1} lugares más

        posted {1}
        publicado el {1}

        no date
        sin fecha

        removed, but still served
        quitado, pero aún accesible

        deleted since
        borrado después

        author not stated
        autor no indicado

        written by somebody else
        escrito por otra persona

        certain ({1})
        cierto ({1})

        sure ({1})
        seguro ({1})

        likely ({1})
        probable ({1})

        a guess ({1})
        una suposición ({1})

        certain
        cierto

        sure
        seguro

        likely
        probable

        guess
        suposición

        Program
        Programa

        Rules
        Reglas

        Handles
        Cuentas

        Evidence
        Pruebas

        Scores
        Puntuaciones

        Limits
        Límites

        detectors {1}, table of weights {2}
        detectores {1}, tabla de pesos {2}

        base of the kind x confidence x reach x freshness, 0 to 100: information below 10, low below 30, medium below 55, high below 80, critical from 80. A scenario adds a bonus to its highest part; its parts stand on accounts that hang together. The grade is the worst of them; the index adds up all distinct values as 100 x (1 - the product of 1 - score/100).
        base del tipo x certeza x alcance x actualidad, de 0 a 100: informativo por debajo de 10, bajo por debajo de 30, medio por debajo de 55, alto por debajo de 80, crítico desde 80. Un escenario añade una cantidad a su parte más alta; sus partes están en cuentas unidas. La nota es lo peor de todo; el índice suma todos los valores distintos como 100 x (1 - el producto de 1 - puntuación/100).

        This is what strangers can read of these accounts. Search engines, web archives, breaches and other people's pages were not read.
        Esto es lo que cualquiera puede leer de estas cuentas. No se leyeron buscadores, archivos de la web, filtraciones ni páginas de otras personas.

        Only public pages of the listed handles were read, in the owner's own words. Search engines, archives, breaches and other people's pages were not. The weights are a judgement, not a measurement, and a detector can miss or mistake a value.
        Solo se leyeron páginas públicas de las cuentas indicadas, en las palabras de su dueño. No se leyeron buscadores, archivos, filtraciones ni páginas de otras personas. Los pesos son un juicio, no una medida, y un detector puede pasar por alto o confundir un valor.


        """

    private static let words = """
        and
        y

        phishing
        phishing

        pretexting
        pretexto

        baiting
        cebo

        quid pro quo
        quid pro quo

        spear-phishing
        phishing dirigido

        watering hole
        abrevadero

        direct loss
        pérdida directa

        physical risk
        riesgo físico

        e-mail address
        dirección de correo

        phone number
        número de teléfono

        messenger account
        cuenta de mensajería

        group invitation
        invitación a un grupo

        travel
        viaje

        travel plan
        plan de viaje

        home address
        dirección de casa

        coordinates
        coordenadas

        city
        ciudad

        check-in
        registro en un lugar

        routine
        rutina

        exchange in use
        plataforma de intercambio usada

        exchange
        plataforma de intercambio

        exchange user id
        id de usuario de la plataforma de intercambio

        referral link or code
        enlace o código de referido

        referral link
        enlace de referido

        wallet address
        dirección de monedero

        deposit memo
        memo de depósito

        holdings
        patrimonio

        amounts
        cantidades

        support complaint
        queja al soporte

        bank account number
        número de cuenta bancaria

        card number
        número de tarjeta

        payment handle
        nombre de pago

        wallet or trading tool
        monedero o programa de inversión

        seed phrase
        frase semilla

        private key
        clave privada

        API key
        clave de API

        password
        contraseña

        backup code
        código de respaldo

        access token
        token de acceso

        date of birth
        fecha de nacimiento

        real name
        nombre real

        official number
        número oficial

        employer
        empleador

        school
        centro de estudios

        family
        familia

        answer to a security question
        respuesta a una pregunta de seguridad

        vehicle
        vehículo

        linked account
        cuenta enlazada

        link to another account
        enlace a otra cuenta

        same account name
        mismo nombre de cuenta

        account name
        nombre de cuenta

        same picture
        misma imagen

        picture
        imagen

        public key
        clave pública

        link to a lookalike
        enlace a una imitación

        links to lookalikes
        enlaces a imitaciones

        link to a given-up address
        enlace a una dirección abandonada

        link to an address that was given up
        enlace a una dirección abandonada

        links to addresses that were given up
        enlaces a direcciones abandonadas

        link without encryption
        enlace sin cifrado

        links without encryption
        enlaces sin cifrado

        network address
        dirección de red

        device
        aparato

        Take your {1} off your {2}
        Quita de {2}: {1}

        Take your {1} out of your {2}
        Quita de {2}: {1}

        ~{1} and your {2}
        {1} y {2}

        ~{1} and {2} other places
        {1} y {2} lugares más

        ~{1} profile
        el perfil de {1}

        site
        tu sitio

        ~posts on {1}
        las publicaciones en {1}

        ~comments on {1}
        los comentarios en {1}

        ~files, commits and comments on {1}
        los archivos, commits y comentarios en {1}


        """

    private static let scenarios = """
        Support that knows your user id
        Un soporte que conoce tu id de usuario

        Somebody who says they are from {1} writes or calls at {2} and reads your user id {3} to you as proof. The id is right, so the rest sounds right too: your account is at risk, and only a code or a transfer to a "protected" wallet helps.
        Alguien que dice ser de {1} escribe o llama a {2} y te lee tu id de usuario {3} como prueba. El id es correcto, así que lo demás también suena correcto: tu cuenta está en peligro, y solo ayuda un código o una transferencia a un monedero «protegido».

        A user id proves nothing: yours is public. {1}
        Un id de usuario no prueba nada: el tuyo es público. {1}

        A message in the name of {1}
        Un mensaje en nombre de {1}

        A message reaches you at {1} and wears the colours of {2}, because your public posts say that you have an account there. It reports a login or a frozen withdrawal, and its link leads to a copy of the login page.
        Te llega un mensaje a {1} con los colores de {2}, porque tus publicaciones dicen que tienes una cuenta allí. Avisa de un inicio de sesión o de una retirada bloqueada, y su enlace lleva a una copia de la página de acceso.

        Your number on somebody else's SIM
        Tu número en la SIM de otra persona

        Somebody calls your operator as you: {1}, {2}, and {3} to prove it. With your number on their SIM, every code that comes by text message comes to them.
        Alguien llama a tu operador haciéndose pasar por ti: {1}, {2} y {3} como prueba. Con tu número en su SIM, todos los códigos por mensaje de texto le llegan a él.

        Set a port-out PIN or number lock with your operator, and use an authenticator app or a passkey in place of codes by text message wherever money is.
        Pon con tu operador un PIN de portabilidad o un bloqueo del número, y usa una aplicación de autenticación o una clave de acceso en lugar de códigos por mensaje dondequiera que haya dinero.

        A message timed to your trip
        Un mensaje a la medida de tu viaje

        While you are on the way ({1}), a message comes to {2}: a changed booking, or a login from the very place that you travel to. You are in a hurry, on a phone, on a foreign network, and it fits.
        Mientras estás de camino ({1}), llega un mensaje a {2}: una reserva cambiada, o un inicio de sesión desde el mismo lugar al que viajas. Tienes prisa, estás con el teléfono y en una red ajena, y todo encaja.

        Nothing that fits your trip is proof: the trip is public. Open the airline, hotel or exchange from your own bookmark, never from the message, and let nothing be urgent until you are back.
        Nada que encaje con tu viaje es una prueba: el viaje es público. Abre la aerolínea, el hotel o la plataforma desde tu propio marcador, nunca desde el mensaje, y que nada sea urgente hasta que vuelvas.

        One person fits all of it
        Todo encaja con una sola persona

        Each detail on {1} is harmless: {2}. Together they fit one person, and a stranger who knows them all sounds like an old acquaintance.
        Cada detalle en {1} es inofensivo: {2}. Juntos corresponden a una sola persona, y un extraño que los conoce todos suena como un viejo conocido.

        Somebody who knows such details knows only your public pages. Ask what no page says, or call back on a number that you had before.
        Quien conoce esos detalles solo conoce tus páginas públicas. Pregunta lo que no dice ninguna página, o llama tú a un número que ya tenías.

        A target with a name
        Un blanco con nombre

        Anyone can see what is there to take ({1}) and to whom it belongs ({2}). That is what blackmail, a tailored lure or a visit is planned with.
        Cualquiera puede ver qué hay para llevarse ({1}) y de quién es ({2}). Con eso se planea un chantaje, un engaño a medida o una visita.

        Keep wallets and amounts apart from your name and place. Use new addresses for new payments, split what you hold, and do not open the door or the wallet to pressure: call the police.
        Separa monederos y cantidades de tu nombre y tu lugar. Usa direcciones nuevas para pagos nuevos, reparte lo que tienes, y no abras la puerta ni el monedero bajo presión: llama a la policía.

        A mail from your work, or from the next job
        Un correo de tu trabajo, o del próximo

        A mail to {1} speaks as somebody from {2}, or as a recruiter who knows that you work there, and brings a document or a coding test that installs something.
        Un correo a {1} habla como alguien de {2}, o como un reclutador que sabe que trabajas allí, y trae un documento o una prueba de programación que instala algo.

        Confirm on a channel that you know already before you open a file, and run a stranger's test or project only on a machine that holds nothing.
        Confirma por un canal que ya conoces antes de abrir un archivo, y ejecuta la prueba o el proyecto de un extraño solo en una máquina sin nada.

        Help that you asked for in public
        La ayuda que pediste en público

        Your complaint “{1}” can be read by all. A helper who says they are from {2} answers, solves it "at once", and needs only your login, a code, a remote session or a small fee in return.
        Todos pueden leer tu queja «{1}». Alguien que dice ser de {2} responde, lo arregla «enseguida», y solo necesita a cambio tu acceso, un código, una sesión remota o una pequeña tarifa.

        Support does not come to you: a real ticket lives in your account only. {1}
        El soporte no viene a ti: una consulta real vive solo en tu cuenta. {1}

        An empty home
        Una casa vacía

        Your pages say where you live ({1}) and when you are away ({2}). No message is needed for that.
        Tus páginas dicen dónde vives ({1}) y cuándo no estás ({2}). Para eso no hace falta ningún mensaje.

        Take down one of the two now: the trip until you are back is the easier one. Ask a neighbour to look in, and post about trips afterwards.
        Quita ahora una de las dos cosas: el viaje, hasta que vuelvas, es lo más fácil. Pide a un vecino que eche un vistazo, y publica los viajes después.

        An update that is none
        Una actualización que no lo es

        A notice at {1} offers an urgent update or a reward for exactly what you use ({2}). What it installs reads your wallet.
        Un aviso en {1} ofrece una actualización urgente o un premio justo para lo que usas ({2}). Lo que instala lee tu monedero.

        Update from inside the program or from the maker's site that you type yourself. No wallet maker asks for the seed phrase, by mail, by phone or by letter.
        Actualiza desde dentro del programa o desde el sitio del fabricante que escribes tú. Ningún fabricante de monederos pide la frase semilla, ni por correo, ni por teléfono, ni por carta.

        A false page where you meet
        Una página falsa donde os encontráis

        Somebody joins your community ({1}), knows where you are going ({2}), and posts a sign-up page or a guest list for it that asks to connect a wallet or to log in.
        Alguien entra en tu comunidad ({1}), sabe adónde vas ({2}), y publica una página de registro o una lista de invitados que pide conectar un monedero o iniciar sesión.

        Reach event pages from the organiser's own site, and connect no wallet to register for anything.
        Llega a las páginas de eventos desde el sitio del organizador, y no conectes ningún monedero para registrarte en nada.

        No trick needed
        No hace falta ningún truco

        Programs read public pages all day for exactly this. Whoever finds {1} uses it without writing to you first, and what is moved with it does not come back.
        Hay programas que leen páginas públicas todo el día buscando justo esto. Quien encuentre {1} lo usa sin escribirte antes, y lo que se mueve con ello no vuelve.

        Deleting it does not help: treat it as known. Replace it first (move the funds, revoke the key, change the password), and clean the page afterwards.
        Borrarlo no sirve: trátalo como conocido. Primero reemplázalo (mueve los fondos, revoca la clave, cambia la contraseña), y limpia la página después.

        An old password, tried everywhere
        Una contraseña vieja, probada en todas partes

        {1} is in leaked lists together with the password of that time. Programs try the pair at mail accounts, exchanges and shops; where you used the password again, nobody needs to write to you.
        {1} está en listas filtradas junto con la contraseña de entonces. Hay programas que prueban la pareja en correos, plataformas y tiendas; donde repetiste la contraseña, nadie necesita escribirte.

        Use a password of its own for each account, from a password manager, and a passkey or an authenticator app where there is one. Start with the mail account: it resets all others.
        Usa una contraseña propia para cada cuenta, de un gestor de contraseñas, y una clave de acceso o una aplicación de autenticación donde la haya. Empieza por el correo: restablece todas las demás.

        Binance never contacts anyone on WhatsApp, and its support never asks for a password, a code or a transfer. Check any contact with Binance Verify, which you open from the app or from binance.com.
        Binance nunca contacta con nadie por WhatsApp, y su soporte nunca pide una contraseña, un código ni una transferencia. Comprueba cualquier contacto con Binance Verify, que abres desde la aplicación o desde binance.com.

        No exchange asks for a password, a code, a seed phrase or a transfer. End the contact, open the exchange from your own bookmark, and ask its support there.
        Ninguna plataforma pide una contraseña, un código, una frase semilla ni una transferencia. Corta el contacto, abre la plataforma desde tu propio marcador y pregunta allí a su soporte.

        your exchange
        tu plataforma de intercambio


        """

    private static let reasons = """
        A user id lets a caller sound like the exchange's support.
        Un id de usuario permite a quien llama sonar como el soporte de la plataforma.

        A full birth date is one of the first things that identity checks ask for.
        La fecha de nacimiento completa es de lo primero que se pide para comprobar la identidad.

        A trip with its time gives a false message the right moment.
        Un viaje con sus fechas da a un mensaje falso el momento justo.

        An e-mail address is where the lure goes, and the key to old breaches.
        Una dirección de correo es adonde va el engaño, y la llave de viejas filtraciones.

        A phone number allows calls, text messages and attempts to take over the SIM.
        Un número de teléfono permite llamadas, mensajes e intentos de robar la SIM.

        Certain: your profile lists the value.
        Cierto: tu perfil incluye el valor.

        Certain: its own form proves it (a checksum, a numbering plan, an address), or a field of the page states it.
        Cierto: su propia forma lo prueba (una suma de control, un plan de numeración, una dirección), o lo dice un campo de la página.

        Sure: the shape and the words around it agree.
        Seguro: la forma y las palabras que lo rodean coinciden.

        Likely: the shape is rare, but nothing else confirms it.
        Probable: la forma es rara, pero nada más lo confirma.

        A guess: look at the place before you act on it.
        Una suposición: mira el lugar antes de actuar.

        Anyone can read it, and search engines can find it.
        Cualquiera puede leerlo, y los buscadores pueden encontrarlo.

        It is public, but behind a login or closed to search engines.
        Es público, pero tras un inicio de sesión o cerrado a los buscadores.

        Only followers, or those who hold the link, can read it.
        Solo pueden leerlo los seguidores o quien tenga el enlace.

        It was read in your own export; it may not be public here.
        Se leyó en tu propio archivo; aquí puede no ser público.

        It does not lose its worth with time.
        No pierde valor con el tiempo.

        The page does not say when it was written.
        La página no dice cuándo se escribió.

        It was posted on {1}, {2} days before this audit.
        Se publicó el {1}, {2} días antes de esta auditoría.

        The same address stands on {1} accounts and ties them together.
        La misma dirección está en {1} cuentas y las une.

        The linked account links back, so that anyone can tell that both are yours.
        La cuenta enlazada devuelve el enlace, así que cualquiera puede ver que ambas son tuyas.

        The trip lies ahead or is under way on the day of the audit.
        El viaje está por venir o en curso el día de la auditoría.

        It was taken off the page, but the server still hands out the old version.
        Se quitó de la página, pero el servidor aún entrega la versión antigua.

        Somebody else wrote it, but the value is yours.
        Lo escribió otra persona, pero el valor es tuyo.

        The page does not say whose words these are, which lowers the confidence.
        La página no dice de quién son estas palabras, lo que baja la certeza.


        """

    private static let steps = """
        Take it out of the page and publish it again; look into feeds, metadata and older copies as well.
        Quítalo de la página y publícala de nuevo; mira también los canales, los metadatos y las copias antiguas.

        Set an anti-phishing code at your exchanges, so that a mail without it gives itself away.
        Pon un código antiphishing en tus plataformas, para que un correo sin él se delate.

        Hang up on anyone who quotes the id to you as proof.
        Cuelga a cualquiera que te cite el id como prueba.

        Allow withdrawals to listed addresses only, with a second step for each.
        Permite retiradas solo a direcciones de una lista, con un segundo paso para cada una.

        The id cannot be changed: treat it as known to everybody from now on.
        El id no se puede cambiar: desde ahora trátalo como conocido por todos.

        Open the page in a private window, then run the audit again; it must say that the value is gone.
        Abre la página en una ventana privada y repite la auditoría; debe decir que el valor ya no está.

        Open the {1} pages in a private window, then run the audit again; it must say that the value is gone.
        Abre las {1} páginas en una ventana privada y repite la auditoría; debe decir que el valor ya no está.

        Name the field of work in place of the company where you show private contact data.
        Donde muestres datos de contacto privados, nombra el sector en lugar de la empresa.

        Switch off being found by phone number in Telegram, WhatsApp, X and Facebook.
        Desactiva que te encuentren por el número de teléfono en Telegram, WhatsApp, X y Facebook.

        Set a port-out PIN or number lock with your operator.
        Pon con tu operador un PIN de portabilidad o un bloqueo del número.

        Use an authenticator app or a passkey in place of codes by text message.
        Usa una aplicación de autenticación o una clave de acceso en lugar de códigos por mensaje.

        Data brokers copy numbers quickly: expect calls that know your name.
        Los comerciantes de datos copian números enseguida: espera llamadas que sepan tu nombre.

        Use an alias for each site, so that a lure shows where the address came from.
        Usa un alias para cada sitio, así un engaño muestra de dónde salió la dirección.

        Use an address that stands nowhere in public for exchanges and banks, with a passkey.
        Para plataformas y bancos usa una dirección que no esté en público en ninguna parte, con una clave de acceso.

        Mailing lists and breaches may hold it already: treat mail to it with care.
        Puede estar ya en listas de correo y filtraciones: trata con cuidado los correos que lleguen a ella.

        Post about trips after your return, without dates and bookings.
        Publica los viajes a la vuelta, sin fechas ni reservas.

        Switch off location tags in the app and in the camera.
        Desactiva las etiquetas de lugar en la aplicación y en la cámara.


        """

    private static let advice = """
        Put a passkey or an authenticator app in place of codes by text message
        Usa una clave de acceso o una aplicación de autenticación en lugar de códigos por mensaje

        A code by text message goes to whoever has your number, and a false page can ask you for it.
        Un código por mensaje llega a quien tenga tu número, y una página falsa puede pedírtelo.

        Set an anti-phishing code at each exchange
        Pon un código antiphishing en cada plataforma

        The exchange puts your own word into its mails; a mail without it is false.
        La plataforma pone tu propia palabra en sus correos; un correo sin ella es falso.

        Allow withdrawals to listed addresses only
        Permite retiradas solo a direcciones de una lista

        Whoever gets into the account cannot send the funds to an address of theirs.
        Quien entre en la cuenta no puede enviar los fondos a una dirección suya.

        Lock your number with your operator
        Bloquea tu número con tu operador

        Nobody can move it to another SIM with your name and date of birth alone.
        Nadie puede pasarlo a otra SIM solo con tu nombre y fecha de nacimiento.

        First the exchange or bank, through its own app or the number on the card: a payment can sometimes be stopped.
        Primero la plataforma o el banco, por su propia aplicación o el número de la tarjeta: a veces se puede parar un pago.

        Then the helpline of your country.
        Después, la línea de ayuda de tu país.

        Then the police, with addresses, amounts, times, transaction ids and the messages; write down the number of the report.
        Después, la policía, con direcciones, cantidades, horas, ids de transacción y los mensajes; apunta el número de la denuncia.

        Nobody who offers to bring the money back for a fee does so: that is the second scam.
        Nadie que ofrezca recuperar el dinero a cambio de una tarifa lo hace: esa es la segunda estafa.

        For {1}, as noted on {2}. Numbers change: check them before you rely on them.
        Para {1}, según lo anotado el {2}. Los números cambian: compruébalos antes de fiarte.

        Footprint knows no office for {1}: ask the police for the one that takes reports of fraud.
        Footprint no conoce ninguna oficina en {1}: pregunta a la policía cuál recoge denuncias de fraude.

        Name your country as 'region' in the profile, or with --region, to have its offices listed.
        Indica tu país como «region» en el perfil, o con --region, para ver sus oficinas.

        advice
        consejo

        reports of a crime
        denuncias

        stopping a payment
        parar un pago

        false messages and pages
        mensajes y páginas falsos

        24 hours
        24 horas

        Handle
        Cuenta

        An account on a platform, or the address of a page of yours.
        Una cuenta en una plataforma, o la dirección de una página tuya.

        Exposure
        Exposición

        One value that stands in public, with all the places where it stands.
        Un valor que está a la vista, con todos los lugares donde está.

        Scenario
        Escenario

        What several exposures allow together, told as a story of how it would be used.
        Lo que varias exposiciones permiten juntas, contado como la historia de cómo se usaría.

        Score
        Puntuación

        0 to 100: how much one exposure or scenario helps an attacker.
        De 0 a 100: cuánto ayuda a un atacante una exposición o un escenario.

        Exposure index
        Índice de exposición

        0 to 100: how much all exposures help together. It grows with each value and never averages.
        De 0 a 100: cuánto ayudan todas las exposiciones juntas. Crece con cada valor y nunca es un promedio.

        Confidence
        Certeza

        How sure it is that the words mean what was found: certain, sure, likely or a guess.
        Cuán seguro es que las palabras signifiquen lo encontrado: cierto, seguro, probable o una suposición.

        Phishing
        Phishing

        A false message that leads to a false login page.
        Un mensaje falso que lleva a una página de acceso falsa.

        Spear-phishing
        Phishing dirigido

        A false message made for one person, from what is known of them.
        Un mensaje falso hecho para una persona, con lo que se sabe de ella.

        Pretexting
        Pretexto

        A made-up role, such as support or your operator, that makes a question sound normal.
        Un papel inventado, como el soporte o tu operador, que hace que una pregunta suene normal.

        Baiting
        Cebo

        A gift, an update or a reward that installs something or asks for a secret.
        Un regalo, una actualización o un premio que instala algo o pide un secreto.

        Quid pro quo
        Quid pro quo

        Help in return for a code, a login or a fee.
        Ayuda a cambio de un código, un acceso o una tarifa.

        Watering hole
        Abrevadero

        A false page at a place where you go anyway.
        Una página falsa en un lugar al que vas de todos modos.

        Seed phrase
        Frase semilla

        The words that open a wallet. Whoever has them has the funds.
        Las palabras que abren un monedero. Quien las tiene, tiene los fondos.

        Passkey
        Clave de acceso

        A login that a false page cannot ask you for.
        Un acceso que una página falsa no puede pedirte.

        Anti-phishing code
        Código antiphishing

        A word of yours that an exchange puts into its mails.
        Una palabra tuya que la plataforma pone en sus correos.

        """
}
