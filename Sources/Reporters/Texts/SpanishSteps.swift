/// What to do, and why it weighs what it weighs, in Spanish: the texts of the tables in `Risk`.
enum SpanishSteps {
    static let text = #"""
        detail
        dato

        Ask yourself who needs to read it, and leave it out next time.
        Pregúntate quién necesita leerlo, y no lo pongas la próxima vez.

        Search the web for the address in quotation marks after a week; what is left are copies.
        Busca la dirección entre comillas en la web pasada una semana; lo que quede son copias.

        Ask a friend who has not saved the number to look for you by it in Telegram and WhatsApp.
        Pide a alguien que no tenga guardado el número que lo busque por él en Telegram y WhatsApp.

        Let only contacts write to you, call you and add you to groups (privacy settings of the messenger).
        Permite que solo tus contactos te escriban, te llamen y te añadan a grupos (ajustes de privacidad del mensajero).

        Leave public contact to a separate account that shows neither number nor name.
        Deja el contacto público a una cuenta aparte que no muestre número ni nombre.

        Revoke the invite link in the group's settings and hand out a new one to those you know.
        Revoca el enlace de invitación en los ajustes del grupo y da uno nuevo a quienes conoces.

        Until you are back, treat every message about the trip as a possible lure.
        Hasta tu vuelta, trata todo mensaje sobre el viaje como un posible señuelo.

        Ask the registrar of your domains for privacy in the public registration data.
        Pide al registrador de tus dominios privacidad en los datos públicos de registro.

        Ask data brokers and map services to remove the address or to blur the house.
        Pide a los vendedores de datos y a los servicios de mapas que quiten la dirección o difuminen la casa.

        An address cannot be changed: ask search engines to drop the old result as well.
        Una dirección no se puede cambiar: pide también a los buscadores que retiren el resultado antiguo.

        Replace pictures that are out: upload them again without metadata (with exiftool: exiftool -all= FILE).
        Sustituye las imágenes publicadas: súbelas otra vez sin metadatos (con exiftool: exiftool -all= FILE).

        Switch location off in the camera app, or leave it out when you share a picture.
        Desactiva la ubicación en la cámara, o quítala al compartir una imagen.

        A country or a region says enough for most readers; leave the field empty if you can.
        Un país o una región basta a casi todos los lectores; si puedes, deja el campo vacío.

        Delete old check-ins, and switch off automatic ones in the app.
        Borra los registros de visita antiguos y desactiva los automáticos en la aplicación.

        Make sport and activity tracks private, with a hidden zone around your home.
        Haz privados los recorridos deportivos, con una zona oculta alrededor de tu casa.

        Ask for help inside the app only, and never discuss a ticket in public.
        Pide ayuda solo dentro de la aplicación, y nunca hables en público de una consulta abierta.

        Look at a mail from the exchange: it must carry your anti-phishing code.
        Mira un correo de la plataforma: debe llevar tu código antiphishing.

        Keep referral links on a page that carries neither your name nor your contact.
        Pon los enlaces de referido en una página sin tu nombre ni tu contacto.

        The code stays tied to your account: treat it as known.
        El código sigue unido a tu cuenta: dalo por conocido.

        Use a new receiving address for each payment, and keep savings on addresses that were never shown.
        Usa una dirección nueva para cada cobro, y guarda tus ahorros en direcciones que nunca se mostraron.

        Compare the whole address before you send: thieves make addresses with the same ends.
        Compara la dirección entera antes de enviar: los ladrones crean direcciones con los mismos extremos.

        The history of the address stays readable for good, and so does its tie to you.
        El historial de la dirección se podrá leer siempre, y también su relación contigo.

        Ask the exchange whether it can issue a new deposit address and memo.
        Pregunta a la plataforma si puede darte otra dirección de depósito y otro memo.

        Payments with this memo stay on the public ledger.
        Los pagos con este memo quedan en el registro público.

        Show no amounts and no portfolio pictures, not even rounded ones or old ones.
        No muestres cantidades ni capturas de tu cartera, ni siquiera redondeadas o antiguas.

        Go on with the complaint in the ticket of your account only.
        Sigue con la queja solo en la consulta de tu cuenta.

        Answer nobody who offers help in a reply or a direct message.
        No contestes a quien ofrezca ayuda en una respuesta o en un mensaje directo.

        Watch the account for direct debits that you did not order; they can be sent back.
        Vigila si hay adeudos que no ordenaste; se pueden devolver.

        Ask the bank for a new number if debits that you do not know appear.
        Si aparecen adeudos desconocidos, pide al banco otro número.

        Have the card replaced whose number stands
        Cambia la tarjeta cuyo número está

        Ask your bank to block the card and to send a new one.
        Pide a tu banco que bloquee la tarjeta y te envíe otra.

        Check the statements of the last months for payments that you do not know.
        Revisa los extractos de los últimos meses en busca de pagos desconocidos.

        Taking the number down does not make the old card usable again.
        Quitar el número no hace que la tarjeta antigua vuelva a servir.

        Update only from inside the program or from its maker's own site.
        Actualiza solo desde el propio programa o desde la página de su fabricante.

        Move your funds now: a seed phrase stands
        Mueve tus fondos ya: hay una frase semilla

        On a clean device, make a new wallet with a new seed phrase, written on paper only.
        En un aparato limpio, crea un monedero nuevo con otra frase semilla, escrita solo en papel.

        Send everything from the old wallet to the new one now, the largest amounts first.
        Envía ya todo del monedero antiguo al nuevo, primero las cantidades mayores.

        Move staked and locked funds as soon as they come free, and stop using the old wallet.
        Mueve los fondos bloqueados en cuanto se liberen, y deja de usar el monedero antiguo.

        Deleting does not help: the phrase has been public, and stays known for good.
        Borrarla no ayuda: la frase ha sido pública, y se conoce para siempre.

        A block explorer must show nothing on the old addresses, on every network that you used.
        Un explorador de bloques no debe mostrar nada en las direcciones antiguas, en cada red que usaste.

        Replace the private key that stands
        Sustituye la clave privada que está

        If it holds funds, move them to an address of a new wallet now.
        Si guarda fondos, muévelos ya a una dirección de un monedero nuevo.

        If it signs in somewhere, remove its public half there and put a new key in place.
        Si sirve para entrar en algún sitio, quita allí su mitad pública y pon una clave nueva.

        Deleting does not help: the key has been public, and stays known for good.
        Borrarla no ayuda: la clave ha sido pública, y se conoce para siempre.

        Revoke the API key that stands
        Revoca la clave de API que está

        Revoke the key at the service that issued it; do this before you touch the page.
        Revoca la clave en el servicio que la emitió; hazlo antes de tocar la página.

        Look through orders, withdrawals and logins since the day of the post.
        Revisa órdenes, retiradas y accesos desde el día de la publicación.

        Make the new key without the right to withdraw, bound to your own addresses.
        Crea la clave nueva sin permiso de retirada y ligada a tus propias direcciones.

        Programs copy keys within minutes: a revoked key is the only harmless one.
        Hay programas que copian claves en minutos: solo una clave revocada es inofensiva.

        The list of keys at the service must not show the old one any more.
        La lista de claves del servicio no debe mostrar ya la antigua.

        Change the password that stands
        Cambia la contraseña que está

        Change it wherever you used it, first at your mail account, then at exchanges and banks.
        Cámbiala donde la hayas usado: primero en tu correo, luego en plataformas y bancos.

        End all other sessions of these accounts.
        Cierra todas las demás sesiones de esas cuentas.

        Use a password manager, a new password for each site, and a passkey where there is one.
        Usa un gestor de contraseñas, una contraseña nueva por sitio, y una llave de acceso donde la haya.

        The old password stays in the lists that are tried: never use it again.
        La contraseña antigua queda en las listas que se prueban: no la uses nunca más.

        Make new backup codes: old ones stand
        Crea códigos de respaldo nuevos: los antiguos están

        Make new backup codes in the security settings of the account; the old ones stop working.
        Crea códigos nuevos en los ajustes de seguridad de la cuenta; los antiguos dejan de servir.

        Check the account's list of logins and devices.
        Revisa la lista de accesos y aparatos de la cuenta.

        The old codes are harmless only once new ones were made.
        Los códigos antiguos solo son inofensivos cuando hay nuevos.

        Revoke the access token that stands
        Revoca el token de acceso que está

        Revoke the token at the service that issued it; do this before you touch the page.
        Revoca el token en el servicio que lo emitió; hazlo antes de tocar la página.

        Look through the service's log for what was done with it.
        Revisa en el registro del servicio qué se hizo con él.

        Give the new token the fewest rights and an end date, and keep it out of files that you publish.
        Da al token nuevo los mínimos permisos y una fecha de fin, y no lo pongas en archivos que publiques.

        Programs copy tokens within minutes: a revoked token is the only harmless one.
        Hay programas que copian tokens en minutos: solo un token revocado es inofensivo.

        Answer birthday wishes without naming the day; set the field to private everywhere.
        Contesta a las felicitaciones sin decir el día; haz privado el campo en todas partes.

        It cannot be changed: do not accept it as proof of who calls.
        No se puede cambiar: no la aceptes como prueba de quién llama.

        Decide for each account whether it is you or a pseudonym, and do not mix the two.
        Decide para cada cuenta si eres tú o un seudónimo, y no mezcles los dos.

        Ask the issuing office whether the document should be replaced.
        Pregunta a la oficina que lo emitió si conviene cambiar el documento.

        Ask the credit agencies of your country for a freeze or an alert.
        Pide a las agencias de crédito de tu país un bloqueo o una alerta.

        The number may have been copied: watch for accounts opened in your name.
        El número puede haberse copiado: vigila si se abren cuentas a tu nombre.

        Leave out years and courses: they answer recovery questions.
        No pongas años ni cursos: responden a preguntas de recuperación.

        Agree on a word with your relatives that a caller in an emergency has to know.
        Acuerda con tu familia una palabra que deba saber quien llame por una emergencia.

        Change the recovery answers of your accounts to random words in your password manager.
        Cambia las respuestas de recuperación por palabras al azar guardadas en tu gestor de contraseñas.

        Cover number plates in photos, and replace the photos that are out.
        Tapa las matrículas en las fotos, y sustituye las ya publicadas.

        Break the chain between accounts that should not be found together.
        Rompe la cadena entre cuentas que no deben encontrarse juntas.

        Do not log in on the page that it opens; if you did, change that password and end all sessions.
        No entres en la página que abre; si lo hiciste, cambia esa contraseña y cierra todas las sesiones.

        Link to the address on the brand's own list: 'footprint directory show BRAND' prints it.
        Enlaza la dirección de la lista de la marca: 'footprint directory show BRAND' la muestra.

        Readers who followed the link may have typed in what they should not: tell them.
        Quien siguió el enlace puede haber escrito lo que no debía: avísale.

        'footprint verify ADDRESS' answers 'listed' for the new link.
        'footprint verify ADDRESS' responde 'listed' para el enlace nuevo.

        Link to the address that is used today, or to none.
        Enlaza la dirección que se usa hoy, o ninguna.

        Copies of the page keep the old link.
        Las copias de la página conservan el enlace antiguo.

        Hide your name and your payments from strangers in the settings of the payment service.
        Oculta tu nombre y tus pagos a extraños en los ajustes del servicio de pago.

        Look up your domains in a WHOIS service, and your name in a search engine.
        Busca tus dominios en un servicio WHOIS, y tu nombre en un buscador.

        Write the same link with https:// in place of http://.
        Escribe el mismo enlace con https:// en lugar de http://.

        Choose another name for accounts that should not be found together.
        Elige otro nombre para las cuentas que no deben encontrarse juntas.

        Choose another picture for accounts that should not be found together.
        Elige otra imagen para las cuentas que no deben encontrarse juntas.

        A picture that a service finds by your e-mail address shows the address's hash: upload one to the site itself, or use an alias there.
        Una imagen que un servicio encuentra por tu correo muestra el hash de la dirección: sube una al propio sitio, o usa allí un alias.

        Publish a key without the identities that should not be tied to the account.
        Publica una clave sin las identidades que no deban unirse a la cuenta.

        Restart the router for a new address if your provider allows it.
        Reinicia el router para obtener otra dirección, si tu proveedor lo permite.

        Update only from inside the device's own settings.
        Actualiza solo desde los ajustes del propio aparato.

        If pictures name it, upload them again without metadata (with exiftool: exiftool -all= FILE).
        Si lo nombran las imágenes, súbelas otra vez sin metadatos (con exiftool: exiftool -all= FILE).

        Open the profile settings, clear the field and save.
        Abre los ajustes del perfil, vacía el campo y guarda.

        Open the post and delete it, or edit the value out if the old version does not stay readable.
        Abre la publicación y bórrala, o quita el dato si la versión antigua no sigue a la vista.

        Open https://github.com/settings/profile, clear the field and save; look into the profile README as well.
        Abre https://github.com/settings/profile, vacía el campo y guarda; mira también el README del perfil.

        Edit the file, gist, issue or comment, and delete the old version from its edit history.
        Edita el archivo, gist, issue o comentario, y borra la versión antigua de su historial.

        What was committed stays in the history: rewrite it (git filter-repo), push, and ask GitHub support to drop cached views.
        Lo confirmado queda en el historial: reescríbelo (git filter-repo), súbelo, y pide al soporte de GitHub que retire las vistas guardadas.

        In https://github.com/settings/emails keep the address private and block pushes that would show it: new commits then do without it, old ones keep it.
        En https://github.com/settings/emails haz privada la dirección y bloquea los envíos que la muestren: los commits nuevos van sin ella, los antiguos la conservan.

        Removed is not gone: the commit is still served. Rewrite the history and ask GitHub support to drop cached views.
        Quitado no es desaparecido: el commit se sigue sirviendo. Reescribe el historial y pide al soporte de GitHub que retire las vistas guardadas.

        Removed is not gone: the server still hands out the old version. Ask its support to delete the revision.
        Quitado no es desaparecido: el servidor sigue dando la versión antigua. Pide a su soporte que borre la revisión.

        Open https://{1}/settings/profile.
        Abre https://{1}/settings/profile.

        Clear the text or field, and save.
        Vacía el texto o el campo, y guarda.

        Open the post's menu and choose to delete it.
        Abre el menú de la publicación y elige borrarla.

        Set posts to be deleted automatically after some time, if you need none of the old ones.
        Haz que las publicaciones se borren solas pasado un tiempo, si no necesitas las antiguas.

        Removed is not gone: other servers keep copies and old versions. Ask your server's administrators to delete the post for good.
        Quitado no es desaparecido: otros servidores guardan copias y versiones antiguas. Pide a los administradores de tu servidor que borren la publicación del todo.

        Open Edit Profile on your page at https://bsky.app, clear the text and save.
        Abre Edit Profile en tu página de https://bsky.app, vacía el texto y guarda.

        The archive holds no address of the post: look for the date {1}, and for the words that stand where the value is listed. {2}
        El archivo no contiene la dirección de la publicación: busca la fecha {1} y las palabras que figuran junto al valor. {2}

        The archive holds no address of the post: its words stand where the value is listed. {1}
        El archivo no contiene la dirección de la publicación: sus palabras figuran junto al valor. {1}

        In the app, open your profile, its menu, Your activity, and sort and filter by date.
        En la aplicación, abre tu perfil, su menú y Tu actividad, y ordena y filtra por fecha.

        Open https://www.facebook.com/me/allactivity, and filter by date.
        Abre https://www.facebook.com/me/allactivity y filtra por fecha.

        Open your profile and go back to that date: the newest stand first.
        Abre tu perfil y retrocede hasta esa fecha: las más nuevas están primero.

        Open your profile, press Edit profile, clear the text and save.
        Abre tu perfil, pulsa Editar perfil, vacía el texto y guarda.

        Open the post's menu and delete it; posts cannot be edited.
        Abre el menú de la publicación y bórrala; las publicaciones no se pueden editar.

        Removed is not gone: other services keep copies of public posts. Treat the value as known.
        Quitado no es desaparecido: otros servicios guardan copias de lo público. Da el dato por conocido.

        Open https://news.ycombinator.com/user?id={1}, edit the about text and press update.
        Abre https://news.ycombinator.com/user?id={1}, edita el texto about y pulsa update.

        Comments can be edited for two hours and deleted while nobody has answered.
        Los comentarios se pueden editar dos horas, y borrar mientras nadie haya contestado.

        For older ones, write to hn@ycombinator.com, name the comment's address, and ask to have the value taken out.
        Para los más antiguos, escribe a hn@ycombinator.com, indica la dirección del comentario, y pide que quiten el dato.

        Removed is not gone: the site still serves an old revision. Delete or hide the revision as its administrator, or ask one to do it.
        Quitado no es desaparecido: el sitio aún sirve una revisión antigua. Borra u oculta la revisión como administrador, o pide a uno que lo haga.

        Open https://www.reddit.com/settings/profile, clear the text and save.
        Abre https://www.reddit.com/settings/profile, vacía el texto y guarda.

        Edit the post or comment to remove the value, wait a day for search engines, then delete it.
        Edita la publicación o el comentario para quitar el dato, espera un día por los buscadores, y bórralo.

        Removed is not gone: copies of Reddit are kept elsewhere. Treat the value as known.
        Quitado no es desaparecido: hay copias de Reddit en otros sitios. Da el dato por conocido.

        Open https://x.com/settings/profile, clear the field and save.
        Abre https://x.com/settings/profile, vacía el campo y guarda.

        Open the post's menu and delete it.
        Abre el menú de la publicación y bórrala.

        Switch off being found by it: https://x.com/settings/contacts.
        Desactiva que te encuentren por él: https://x.com/settings/contacts.

        Open https://www.instagram.com/accounts/edit/, clear the field and save.
        Abre https://www.instagram.com/accounts/edit/, vacía el campo y guarda.

        Open the post's menu and delete it, or edit the text; take the location off as well.
        Abre el menú de la publicación y bórrala, o edita el texto; quita también la ubicación.

        Look into story highlights: they stay until you remove them.
        Mira las historias destacadas: se quedan hasta que las quites.

        Open About on your profile, and set each field to Only me or remove it.
        Abre Información en tu perfil, y pon cada campo en Solo yo o quítalo.

        Delete the post, or limit all past posts to friends in the settings under Privacy.
        Borra la publicación, o limita las antiguas a amigos en los ajustes, en Privacidad.

        Open your profile, edit the section or Contact info, and save.
        Abre tu perfil, edita la sección o la información de contacto, y guarda.

        Choose what people without an account see: https://www.linkedin.com/public-profile/settings.
        Elige qué ve quien no tiene cuenta: https://www.linkedin.com/public-profile/settings.

        Open Edit profile in the app, clear the text and save.
        Abre Editar perfil en la aplicación, vacía el texto y guarda.

        Open the video's menu and delete it, or change who can watch it.
        Abre el menú del vídeo y bórralo, o cambia quién puede verlo.

        Open Settings, Edit profile, and clear the text; under Privacy hide the phone number from everybody.
        Abre Ajustes, Editar perfil, y vacía el texto; en Privacidad oculta el teléfono a todos.

        Delete the message for everyone; in groups of others, ask an administrator.
        Borra el mensaje para todos; en grupos ajenos, pídelo a un administrador.

        Open Customisation in https://studio.youtube.com, clear the description and links, and publish.
        Abre Personalización en https://studio.youtube.com, vacía la descripción y los enlaces, y publica.

        Edit the description or delete the video or comment.
        Edita la descripción o borra el vídeo o el comentario.

        Open https://medium.com/me/settings, clear the text and save.
        Abre https://medium.com/me/settings, vacía el texto y guarda.

        Edit or delete the story.
        Edita o borra el artículo.

        Open https://gitlab.com/-/user_settings/profile, clear the field, and set a private commit address.
        Abre https://gitlab.com/-/user_settings/profile, vacía el campo, y pon una dirección privada para los commits.

        Edit the file or comment; what was committed stays in the history until you rewrite it.
        Edita el archivo o el comentario; lo confirmado queda en el historial hasta que lo reescribas.

        Open Edit profile in the app, clear the text, and revoke proofs that tie accounts together.
        Abre Editar perfil en la aplicación, vacía el texto, y revoca las pruebas que unen cuentas.

        Delete the file from the public folder.
        Borra el archivo de la carpeta pública.

        Removed is not gone: proofs stay in the public log. Treat the tie as known.
        Quitado no es desaparecido: las pruebas quedan en el registro público. Da la relación por conocida.

        Open https://gravatar.com/profile, clear the fields, and hide the profile.
        Abre https://gravatar.com/profile, vacía los campos, y oculta el perfil.

        Remove the picture, or use another e-mail address for it.
        Quita la imagen, o usa para ella otra dirección de correo.

        Begin with your mail account, then exchanges and banks, then the accounts in this report.
        Empieza por tu correo, sigue con plataformas y bancos, y luego las cuentas de este informe.

        Open the account's security settings, add a passkey or an app, and remove the phone number as a factor.
        Abre los ajustes de seguridad, añade una llave de acceso o una aplicación, y quita el teléfono como factor.

        Keep the backup codes on paper, not in a mail or a note in the cloud.
        Guarda los códigos de respaldo en papel, no en un correo ni en una nota en la nube.

        Open the exchange's security settings from your own bookmark and choose a word that stands nowhere else.
        Abre los ajustes de seguridad de la plataforma desde tu marcador y elige una palabra que no esté en ningún otro sitio.

        Delete mails without the word; a mail with it can still be a copy, so open the site yourself.
        Borra los correos sin la palabra; uno que la lleve puede ser una copia, así que abre el sitio tú mismo.

        Switch on the list of allowed withdrawal addresses, and the waiting time for new ones.
        Activa la lista de direcciones permitidas para retirar, y la espera para las nuevas.

        Ask for a second step for each withdrawal.
        Exige un segundo paso en cada retirada.

        Give each address a label, and check coin, network, address and memo against it before you send.
        Pon una etiqueta a cada dirección, y compara moneda, red, dirección y memo con ella antes de enviar.

        Look through keys and connected programs at your exchanges
        Revisa las claves y los programas conectados en tus plataformas

        A forgotten key or bot acts with your rights.
        Una clave o un bot olvidados actúan con tus permisos.

        Delete API keys that you do not use; bind the others to your own addresses and take the right to withdraw from them.
        Borra las claves de API que no uses; liga las demás a tus direcciones y quítales el permiso de retirada.

        Remove connected programs and devices that you do not know.
        Quita los programas y aparatos conectados que no conozcas.

        Set a port-out PIN, a number lock or a customer password with your operator.
        Pon en tu operador un PIN de portabilidad, un bloqueo del número o una contraseña de cliente.

        Write it down on paper: you need it when you change phones.
        Apúntalo en papel: lo necesitarás al cambiar de teléfono.

        Ask archives and search engines to drop what you took down
        Pide a archivos y buscadores que retiren lo que quitaste

        Removed is not gone: copies stay until somebody removes them.
        Quitado no es desaparecido: las copias quedan hasta que alguien las quita.

        Write to info@archive.org from an address of the site, and name the pages to be excluded.
        Escribe a info@archive.org desde una dirección del sitio, e indica las páginas que deben excluirse.

        Ask search engines to renew old results: https://search.google.com/search-console/remove-outdated-content.
        Pide a los buscadores que renueven los resultados antiguos: https://search.google.com/search-console/remove-outdated-content.

        Have your phone number and address taken out of results: https://myactivity.google.com/results-about-you.
        Haz que retiren tu teléfono y tu dirección de los resultados: https://myactivity.google.com/results-about-you.

        Delete accounts that you no longer use
        Borra las cuentas que ya no usas

        An old account shows old details, and its old password may be in a breach.
        Una cuenta vieja muestra datos viejos, y su contraseña puede estar en una filtración.

        Export what you want to keep, then delete the account on its own page, not the app from the phone.
        Exporta lo que quieras conservar, y borra la cuenta en su propia página, no la aplicación del teléfono.

        Find the page for deleting most accounts: https://justdeleteme.xyz.
        La página para borrar casi cualquier cuenta: https://justdeleteme.xyz.

        A role or no-reply mailbox says little about you.
        Un buzón de función o sin respuesta dice poco de ti.

        Day and month of birth answer half of a common identity question.
        El día y el mes de nacimiento responden a media pregunta de identidad.

        The picture's address confirms your e-mail address to whoever guesses it, on every site that shows it.
        La dirección de la imagen confirma tu correo a quien lo adivine, en cada sitio que la muestra.

        The address is meant to be seen, and still shows its balance and history to all.
        La dirección está para verse, y aun así muestra a todos su saldo y su historial.

        A trip that is over still shows habits and places.
        Un viaje terminado todavía muestra costumbres y lugares.

        It names an account or steers a bot, and lets a caller sound informed.
        Nombra una cuenta o dirige un bot, y hace que quien llama parezca informado.

        A detail about you that helps a stranger sound familiar.
        Un dato sobre ti que ayuda a un extraño a parecer conocido.

        Whoever reads a seed phrase can move everything in the wallet.
        Quien lee una frase semilla puede mover todo lo que hay en el monedero.

        Whoever reads a private key can act and sign in its place.
        Quien lee una clave privada puede actuar y firmar en su lugar.

        A key in public text opens the account that it belongs to.
        Una clave en texto público abre la cuenta a la que pertenece.

        An access token in public text acts with your rights until it is revoked.
        Un token de acceso en texto público actúa con tus permisos hasta que se revoca.

        A password in public text is tried within hours.
        Una contraseña en texto público se prueba en cuestión de horas.

        A backup code stands in for your second factor.
        Un código de respaldo hace las veces de tu segundo factor.

        An official number is what identity checks ask for, and is hard to change.
        Un número oficial es lo que piden al identificarte, y es difícil de cambiar.

        A card number can be charged, and proves you to a caller.
        A un número de tarjeta se le puede cobrar, y te identifica ante quien llama.

        A bank account number makes a false invoice or a false call credible.
        Un número de cuenta hace creíble una factura o una llamada falsa.

        A home address turns an online story into a person at the door.
        Un domicilio convierte una historia en línea en alguien ante la puerta.

        Exact coordinates show where you live or stay.
        Unas coordenadas exactas muestran dónde vives o te alojas.

        Amounts tell a thief whether you are worth the effort.
        Las cantidades dicen a un ladrón si mereces el esfuerzo.

        An open complaint invites somebody who offers to solve it.
        Una queja abierta invita a quien se ofrezca a resolverla.

        Balance and history of the address can be read by all.
        Todos pueden leer el saldo y el historial de la dirección.

        A messenger account takes messages from strangers.
        Una cuenta de mensajería recibe mensajes de extraños.

        A referral link names your exchange and an id of your account there.
        Un enlace de referido nombra tu plataforma y un identificador de tu cuenta.

        A payment handle shows where you take money, and often your name.
        Un alias de pago muestra dónde cobras, y a menudo tu nombre.

        A real name ties a pseudonym to public records.
        Un nombre real une un seudónimo a registros públicos.

        Names of relatives make an emergency story credible.
        Los nombres de familiares hacen creíble la historia de una emergencia.

        It tells an impostor which brand to wear.
        Dice a un impostor de qué marca disfrazarse.

        A deposit memo points at one account of an exchange.
        Un memo de depósito señala una cuenta concreta de una plataforma.

        It shows where you were at a given time.
        Muestra dónde estabas en un momento dado.

        A routine shows when you are where, and when nobody is home.
        Una rutina muestra cuándo estás dónde, y cuándo no hay nadie en casa.

        It answers a question that accounts are recovered with.
        Responde a una pregunta con la que se recuperan cuentas.

        It names the program whose false update a message would offer.
        Nombra el programa cuya actualización falsa ofrecería un mensaje.

        It names the device whose false alert a message would show.
        Nombra el aparato cuya alerta falsa mostraría un mensaje.

        An address of your network shows provider and region.
        Una dirección de tu red muestra proveedor y región.

        A number plate or car makes you recognisable on the street.
        Una matrícula o un coche te hacen reconocible en la calle.

        A city narrows down who you are.
        Una ciudad acota quién eres.

        An employer gives a false message its sender.
        Un empleador da remitente a un mensaje falso.

        A school gives a stranger a shared past with you.
        Un centro de estudios da a un extraño un pasado en común contigo.

        It shows in which communities you can be met.
        Muestra en qué comunidades se te puede encontrar.

        A link to a lookalike leads you and your readers to somebody who wants logins.
        Un enlace a una imitación te lleva a ti y a tus lectores a quien quiere contraseñas.

        Whoever takes over an address that was given up speaks to your readers in your name.
        Quien se haga con una dirección abandonada habla a tus lectores en tu nombre.

        A link without encryption can be turned to a copy of the page on the way.
        Un enlace sin cifrado se puede desviar por el camino a una copia de la página.

        A link between accounts lets a stranger add up what each of them shows.
        Un enlace entre cuentas deja que un extraño sume lo que muestra cada una.

        The same name on several sites lets a stranger find them all.
        El mismo nombre en varios sitios deja que un extraño los encuentre todos.

        The same picture on several sites lets a stranger find them all.
        La misma imagen en varios sitios deja que un extraño los encuentre todos.

        A public key with your identity on it ties accounts together.
        Una clave pública con tu identidad une cuentas entre sí.

        Police station; 999 in an emergency
        Comisaría; 999 en una emergencia

        Anti-Scam Helpline of the police (ADCC)
        Línea de la policía contra las estafas (ADCC)

        Scameter: look up a number, address or account
        Scameter: consulta un número, una dirección o una cuenta

        Your bank's fraud line, through 159
        La línea de fraudes de tu banco, a través del 159

        False text messages and mails
        Mensajes y correos falsos

        IDCARE, for stolen identities
        IDCARE, para identidades robadas

        Cyber fraud helpline (I4C): call first, complete the complaint within a day
        Línea de ciberfraude (I4C): llama primero y completa la denuncia en un día

        THESEE, online complaint to the police
        THESEE, denuncia en línea a la policía

        Onlinewache of the police
        Onlinewache, comisaría en línea

        Delegacia virtual, the online police station of your state
        Delegacia virtual, la comisaría en línea de tu estado

        Police consultation
        Consultas a la policía

        Consumer hotline
        Línea del consumidor

        ECRM, online complaint to the police
        ECRM, denuncia en línea a la policía

        Voice phishing (112) and Financial Supervisory Service (1332)
        Estafas por teléfono (112) y Servicio de Supervisión Financiera (1332)

        Police; 112 while it is going on
        Policía; 112 mientras está ocurriendo

        Svårlurad, of the banks and the police
        Svårlurad, de los bancos y la policía

        Anti-fraud hotline of the police
        Línea antifraude de la policía

        Police; 111 in an emergency
        Policía; 111 en una emergencia

        Garda station
        Comisaría de la Garda

        your local station
        la de tu zona

        the nearest station
        la más cercana

        Anti-fraud line of the police
        Línea antifraude de la policía

        Federal Office for Cybersecurity (BACS)
        Oficina Federal de Ciberseguridad (BACS)

        Police station, as Suisse ePolice lists them; 117 in an emergency
        Comisaría, según la lista de Suisse ePolice; 117 en una emergencia

        Fraudulent calls and messages
        Llamadas y mensajes fraudulentos

        Police station
        Comisaría

        Queixa Eletrónica, online complaint to the police
        Queixa Eletrónica, denuncia en línea a la policía

        PSP, GNR or Polícia Judiciária
        PSP, GNR o Polícia Judiciária

        112 call centre of the police
        Centro de llamadas 112 de la policía

        Yima scam hotline: your bank through one number
        Línea Yima contra las estafas: tu banco a través de un solo número

        Police station; 10111
        Comisaría; 10111

        eCrime of the Dubai police, for Dubai alone
        eCrime de la policía de Dubái, solo para Dubái

        Police; 089 without a name
        Policía; 089 sin dar tu nombre

        Police
        Policía

        Hotline of the Ministry of the Interior
        Línea del Ministerio del Interior

        Cybercrime portal of the police
        Portal de ciberdelitos de la policía

        Federal Office for Information Security (BSI)
        Oficina Federal de Seguridad de la Información (BSI)

        Europol's list of the countries' own pages
        Lista de Europol con las páginas de cada país

        unverified
        sin verificar

        8 to 23
        de 8 a 23

        24 hours
        las 24 horas
        """#
}
