extension SignWords {
    static let spanish: [(Concept, String)] = [
        (.negation, "no|nunca|jamas|nadie|ningun|ninguna|sin|ni|tampoco"),
        (.condition, "si|cuando|salvo"),
        (
            .reported,
            "me|nos|le|les pidio|pidieron|pedian|pedia|dijo|dijeron|decia|decian|escribio|escribieron|llamo|llamaron|prometio|prometieron|queria|querian"
        ),
        (
            .reported,
            "alguien|estafador|estafadores|delincuentes|ladrones|impostor|impostores|timadores|ellos|uno|una|que ~2 piden|pide|dicen|dice|pedia|decia|finge|fingen|prometen|promete|envian|llaman|escriben|diciendo|se_hacen_pasar|se_hace_pasar"
        ),
        (
            .reported,
            "haciendose_pasar|se_hace_pasar|se_hacen_pasar|fingiendo|supuesto|supuesta|supuestos|casi_caigo|casi_me_estafan"
        ),
        (
            .awareness,
            "estafa|estafas|estafador|estafadores|fraude|fraudes|timo|timos|phishing|suplantacion|cuidado_con|alerta_de|señales_de_alerta|como_reconocer|timadores|impostores"
        ),
        (
            .urgency,
            "urgente|urgencia|urgentemente|inmediatamente|de_inmediato|ahora_mismo|cuanto_antes|lo_antes_posible|ultima_oportunidad|ultimo_aviso|rapido|enseguida|ya_mismo|sin_demora|solo_hoy|caduca|vence|vencera|expira|inmediato|plazo|date_prisa"
        ),
        (
            .urgency,
            "en|dentro_de|antes_de|proximas|proximos|quedan|tiene|tienes ~3 horas|hora|minutos|dias|24h|48h"
        ),
        (
            .urgency,
            "dentro_de|antes_de|tiene|tienes ~3 hoy|manana|medianoche|mediodia|viernes|lunes|domingo|noche"
        ),
        (
            .urgency,
            "antes_del|hasta_el ~1 <number> de? enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
        ),
        (.urgency, "plazas|cupos|oferta|tiempo limitadas|limitados|limitada|limitado"),
        (
            .threat,
            "sera|seran|quedara|va_a_ser|ser ~2 bloqueado|bloqueada|suspendido|suspendida|cancelado|cancelada|cerrado|cerrada|eliminado|eliminada|devuelto|devuelta|perdido|desactivado|desactivada|limitado|congelada|congelado|permanentemente|anulado"
        ),
        (
            .threat,
            "de_lo_contrario|multa|sancion|acciones_legales|perdera|perderas|perder_el_acceso|orden_de_arresto|recargo|evitar_el_bloqueo|evitar_la|vaciando"
        ),
        (
            .problem,
            "acceso|actividad|transaccion|intento|operacion|pago|retiro|inicio_de_sesion|transferencia|cargo|dispositivo|movimiento ~1 sospechoso|sospechosa|inusual|no_autorizado|no_autorizada|desconocido|desconocida|extrano|nuevo|no_reconocido"
        ),
        (
            .problem,
            "cuenta|tarjeta|paquete|fondos|billetera|monedero|retiro|pago|envio|entrega|perfil|pedido ~3 bloqueado|bloqueada|suspendido|suspendida|comprometida|comprometido|limitada|retenido|retenidos|detenido|pendiente|congelados|congelada|problema|restringida|hackeada|atascado|devuelto"
        ),
        (.problem, "incidente|filtracion|hackeo|robo|accidente|irregularidad|irregularidades"),
        (
            .secrecy,
            "no|nunca|sin ~3 diga|digas|decir|cuente|cuentes|contar|hable|hables|hablar|comente|comentes|informe|avise|avises|contacte|contactes|llame|llames|mencione|menciones|consulte|lo_digas|lo_comente ~4 nadie|banco|soporte|familia|policia|familiares|amigos|atencion|otros|sucursal|esposo|esposa|companeros|moderadores|servicio|nada|equipo|pareja|esto"
        ),
        (
            .secrecy,
            "confidencial|confidencialidad|en_secreto|entre_nosotros|entre_tu_y_yo|discrecion|no_cuelgue|no_cuelgues|permanezca_en_linea|reservado|guarde_silencio|guarda_el_secreto"
        ),
        (
            .selfRole,
            "soy|somos|habla|hablo|llamo|aqui|trabajo|me_llamo|le_escribe|le_saluda|le_llamo|te_escribe ~5 agente|asesor|asesora|soporte|seguridad|banco|policia|gerente|departamento|servicio|atencion|administrador|moderador|tecnico|inspector|ejecutivo|angel|equipo|abogado|director|especialista|oficial|experto|gestor|reclutadora|recursos|fraude|fraudes"
        ),
        (
            .selfRole,
            "nuestro|nuestra|nuestros ~1 equipo|departamento|tecnicos|especialistas|expertos|ingenieros ~2 ha|han|puede|pueden|detecto|detecta|seguridad|fraude"
        ),
        (.selfRole, "en_nombre_de|de_parte_de asesor|gestor|ejecutivo"),
        (
            .signature,
            "servicio|departamento|equipo|centro|area|unidad|atencion|oficina ~1 de|al? seguridad|cliente|clientes|soporte|fraude|fraudes|tecnico|legal|cumplimiento|cobranzas|policia"
        ),
        (
            .role,
            "soporte|seguridad|atencion_al_cliente|servicio_al_cliente|asesor|gerente|policia|administrador|moderador|agente|binance_angel|angels|antifraude|hacienda|agencia_tributaria|juzgado|director|ayuda"
        ),
        (
            .introduction,
            "estimado_amigo|buenos_dias_senor|mi_nombre_es|me_llamo|le_contacto|te_contacto|le_escribo|te_escribo|vi_tu|vimos_tu|vi_su|vimos_su|he_visto_tu|hemos_visto|has_sido_seleccionado|ha_sido_seleccionado|felicidades|felicitaciones|buscamos|te_interesa|le_interesa|hola_amigo|leimos_tu|encontre_tu|soy"
        ),
        (.familiar, "nos_vemos|hasta_manana|como_quedamos|ayer|besos|un_abrazo|vienes|quedamos|como_siempre"),
        (
            .automatic,
            "darse_de_baja|darte_de_baja|boletin|mensaje_automatico|no_es_necesaria|no_responda|no_tienes_que_hacer_nada"
        ),
        (
            .guaranteed,
            "rendimiento|rendimientos|ganancia|ganancias|beneficio|beneficios|rentabilidad|retorno|retornos|utilidad|intereses ~3 garantizado|garantizada|garantizados|garantizadas|asegurado|aseguradas|asegurada|seguro|segura|fija|fijo|sin_riesgo|diario|diarias|diaria|al_dia|semanal|por_dia|mensual|cada_dia|cada_semana"
        ),
        (
            .guaranteed,
            "sin_riesgo|sin_riesgos|cero_riesgo|riesgo_cero|garantizado|garantizada|garantizadas|garantizados|imposible_perder|no_puedes_perder|no_se_pierde|capital_garantizado|capital_protegido"
        ),
        (
            .guaranteed,
            "duplica|duplicamos|duplicar|duplique|triplica|multiplica|multiplicar|el_doble|doble ~3 tu|su|tus|inversion|dinero|capital|deposito|monto|de"
        ),
        (.guaranteed, "<percent> ~2 al|por|cada dia|semana|mes|diario|semanal"),
        (
            .safeWallet,
            "cuenta|billetera|monedero|wallet|direccion|boveda ~1 segura|seguro|protegida|de_seguridad|temporal|de_custodia|de_resguardo|de_proteccion|fria"
        ),
        (
            .baiting,
            "premio|premios|ganado|ganaste|ganador|ganadora|sorteo|bono|airdrop|regalo|regalos|regalamos|gratis|gratuito|loteria|reembolso|recompensa|herencia|cupon|gratuita|rifa"
        ),
        (
            .quidProQuo,
            "podemos|puedo|podria|puede|nosotros|nuestro ~3 liberar|desbloquear|recuperar|devolver|acelerar|resolver|reembolsar|ayudar|ayudarle|ayudarte|solucionar|destrabar|agilizar ~5 su|sus|tu|tus|el|retiro|fondos|cuenta|deposito|dinero|perdidas|a"
        ),
        (
            .quidProQuo,
            "a_cambio|solo_necesito|solo_necesitamos|recuperacion_de_fondos|recuperar_sus|recuperar_tus|basta_con_que"
        ),
        (
            .romance,
            "mi_amor|mi_cielo|carino|mi_vida|mi_corazon|te_amo|te_quiero|nuestro_futuro|te_extrano|mi_reina|mi_rey|pienso_en_ti|pense_en_ti|casarnos|nuestra_vida|corazon|amor"
        ),
        (
            .jobOffer,
            "oferta_de_trabajo|oferta_de_empleo|empleo|trabajo_desde_casa|trabajo_remoto|teletrabajo|vacante|tareas_sencillas|tareas_simples|medio_tiempo|tiempo_parcial|sin_experiencia|reclutador|reclutadora|sueldo|salario|contratando|trabajo|dar_me_gusta|dar_likes"
        ),
        (.friend, "hola mama|papa|abuela|abuelo|tia|tio|mami|papi"),
        (
            .friend,
            "nuevo_numero|mi_nuevo_numero|cambie_de_numero|cambiado_de_numero|se_me_rompio_el|se_rompio_mi|perdi_mi_telefono|perdi_el_movil|telefono_roto|movil_roto|se_me_cayo_el|soy_yo|guarda_este_numero|numero_nuevo"
        ),
        (.addedToGroup, "agregado|agrego|anadido|anadio|agregaron|unido ~4 grupo|canal|al"),
        (
            .proof,
            "caso|expediente|referencia|ticket|folio|empleado|placa|pedido|contrato|denuncia|numero|n ~2 <number>"
        ),
        (
            .callUs,
            "llame|llama|llamar|llamenos|marque|comuniquese|telefonee|contacte|llamanos ~4 al|numero|nuestro|ahora|equipo|ya|linea"
        ),
        (
            .give,
            "envie|envia|enviar|envienos|envianos|mande|manda|mandame|mandar|comparta|comparte|compartir|proporcione|proporcionar|indique|indica|indiquenos|facilite|facilitar|facilitenos|ingrese|ingresa|ingresar|introduzca|introduce|introducir|escriba|escribe|digite|diga|digame|dime|lea|leame|leenos|dicte|dicteme|responda|responde|confirme|confirma|confirmar|necesito|necesitamos|complete|rellene|adjunte|pasame|paseme|dame|deme|reenvie|reenviame|suba|valide|teclee|requerimos"
        ),
        (
            .secret,
            "contrasena|contrasenas|clave|claves|pin|codigo_de_verificacion|codigo_de_seguridad|codigo_sms|codigo_que|codigo_de_seis|codigo_otp|otp|codigos|credenciales|frase_semilla|semilla|frase_de_recuperacion|frase_secreta|palabras_de_recuperacion|12_palabras|24_palabras|doce_palabras|veinticuatro_palabras|clave_privada|llave_privada|claves_privadas|clave_api|cvv|cvc|numero_de_tarjeta|numero_de_la_tarjeta|datos_de_su_tarjeta|datos_de_tu_tarjeta|datos_de_la_tarjeta|datos_bancarios|documento_de_identidad|dni|pasaporte|2fa|foto_de_su|foto_de_tu|seis_digitos|buid|codigo_de_confirmacion|codigo_de_acceso|token|nombre_de_usuario|cedula|selfie"
        ),
        (.code, "codigo|codigos|digitos"),
        (
            .harmlessCode,
            "puerta|porton|wifi|descuento|postal|taquilla|garaje|edificio|promocional|portal|reserva|recogida|casillero"
        ),
        (.deliveredCode, "codigo|clave|otp ~4 es|de|para? <digits>"),
        (
            .pay,
            "envie|envia|enviar|transfiera|transfiere|transferir|deposite|deposita|depositar|pague|paga|pagar|invierta|invierte|invertir|preste|presta|prestame|prestar|mueva|mueve|mover|abone|abona|abonar|gire|mande|manda|mandame|traslade|recargue|compre|compra|comprar|cubra|cubrir|ingrese|adelante|pagando|enviando|traspase|convierta|aporta|aporte"
        ),
        (
            .money,
            "dinero|fondos|saldo|euros|euro|dolares|pesos|usdt|btc|bitcoin|cripto|criptomonedas|monedas|tarifa|tasa|comision|impuesto|factura|alquiler|renta|deposito|cantidad|monto|aduana|gastos|cuota|activos|capital|ahorros|tarjetas_de_regalo|eth|multa|soles|bizum|importe|plata|aranceles|fianza"
        ),
        (.money, "<amount>"),
        (
            .fundsRequest,
            "pague|pagar|paga|abone|abonar|cubra|cubrir|cancele|realice ~4 tarifa|tasa|comision|impuesto|gastos|factura|cuota|multa|aduana|importe|monto|pago|deposito|aranceles|fianza"
        ),
        (
            .click,
            "haga_clic|haz_clic|hacer_clic|pulse|pulsa|pinche|pincha|abra|abre|abrir|siga|sigue|seguir|escanee|escanea|acceda|accede|acceder|visite|visita|ingrese|ingresa|entre|entra|descargue|descarga|verifique|verifica|confirme|confirma|reclame|reclama|consulte|actualice|actualiza|inicie|reactive|complete|rastree|rastrea|reprograme|conecta|conecte|registrate|vote|vota"
        ),
        (
            .clickObject,
            "enlace|link|qr|boton|adjunto|adjunta|archivo|aqui|pagina|sitio|formulario|documento|portal|web"
        ),
        (
            .clickRequest,
            "haga_clic|haz_clic|clic|pulse|pulsa|abra|abre|siga|sigue|escanee|escanea|mediante|desde|a_traves_de ~4 enlace|link|qr|boton|adjunto|aqui|archivo"
        ),
        (.logIn, "inicie_sesion|inicia_sesion|iniciar_sesion|verifique_su|verifica_tu|reactive|valide_su"),
        (
            .installRequest,
            "instale|instala|instalar|descargue|descarga|descargar|actualice|actualiza|ejecute ~4 aplicacion|app|programa|software|extension|archivo|apk|actualizacion|firmware|anydesk|teamviewer|cliente|herramienta"
        ),
        (
            .remoteAccess,
            "acceso_remoto|control_remoto|de_forma_remota|asistencia_remota|anydesk|teamviewer|compartir_pantalla|compartir_su_pantalla|comparta_su_pantalla|comparte_tu_pantalla|compartir_tu_pantalla|conectarse_a_su|tomar_el_control|remotamente"
        ),
        (
            .fundsRequest,
            "favor_de|tiene_que|tienes_que|debe|debes|puedes|podrias|hay_que|solo? pagar|enviar|transferir|depositar|recargar|ingresar|abonar|prestarme|adelantar|regularizar|invertir"
        ),
        (.fundsRequest, "tarifa|tasa|comision|gastos|cuota|multa|fianza|deposito|importe de|por? ~1 <amount>"),
        (.fundsRequest, "recargar|ingresar|depositar|invertir|enviar ~2 <amount>"),
        (.urgency, "cierra|termina|acaba|vence ~2 hoy|manana|medianoche|esta_noche|a_las"),
        (.pay, "recargar|recarguen|depositen|envien|transfieran|inviertan|ingresen"),
        (
            .give,
            "envieme|enviame|envienos|envianos|enviamelo|enviemelo|mandeme|mandame|mandenos|mandamelo|pasamelo|digamelo|dimelo|indicame|indiqueme|facilitame|facilitenme|compartame|comparteme|leemelo|leamelo|escribeme|confirmame|confirmeme|confirmenos|proporcioneme|reenviamelo|pasenos|digame|denos|responda_con"
        ),
        (.fundsRequest, "haces|haga|hagas|haz|hacer ~2 transferencia|bizum"),
        (.fundsRequest, "envielos|enviarlos|transfieralos|transferirlos|mandelos|depositelos ~1 a|al"),
        (.selfRole, "llama|habla|escribe|saluda el|la? inspector|inspectora|comisario|sargento|agente|oficial|perito"),
        (.selfRole, "escribo|llamo|contacto de|desde ~1 recursos_humanos|soporte|seguridad"),
        (.urgency, "antes del? lunes|martes|miercoles|jueves|viernes|sabado|domingo"),
        (.threat, "cerrar|cerraremos|bloquear|bloquearemos|cancelar|suspender ~1 hoy|manana"),
        (.notYou, "si_no_fue_usted|si_no_fuiste_tu|si_no_reconoce"),
    ]
}
