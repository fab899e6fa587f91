extension SignWords {
    /// More of how scripts go on, and of everyday messages that alarm.
    static let spanishScripts: [(Concept, String)] = [
        (
            .role,
            "director|directora|direccion|abogado|abogada|notario|comisario|comisaria|inspector|inspectora|sargento|capitan|guardia_civil|fiscal|fiscalia|juez|juzgado|hacienda|agencia_tributaria|aduana|aduanas|soporte|seguridad|antifraude|atencion_al_cliente|servicio_al_cliente|servicio_tecnico|asesor|asesora|gestor|gestora|responsable|administrador|administradora|moderador|moderadora|agente|tecnico|presidente|policia|binance_angel|angels|embajador|tesorero|recursos_humanos|cobranzas|cobranza|broker|analista|perito|ejecutivo|ejecutiva|departamento|gerente|gerencia|reclutador|reclutadora|cumplimiento"
        ),
        (
            .selfRole,
            "soy|somos|le_habla|te_habla|habla|me_llamo ~5 director|directora|abogado|abogada|notario|comisario|inspector|inspectora|sargento|capitan|fiscal|juez|gestor|gestora|responsable|administrador|moderador|moderadora|operador|operadora|tecnico|perito|tesorero|reclutador|reclutadora|ejecutivo|ejecutiva|encargado|encargada|gerente"
        ),
        (
            .selfRole,
            "le_contacto|te_contacto|le_escribo|te_escribo|le_llamo|llamamos|llamo ~2 del|de|de_la|desde|en_nombre|de_parte ~4 departamento|servicio|banco|policia|juzgado|oficina|seguridad|soporte|equipo|empresa"
        ),
        (
            .greeting,
            "^ hola|buenas|buenos_dias|buenas_tardes|buenas_noches|estimado|estimada|querido|querida|saludos|que_tal"
        ),
        (
            .introduction,
            "vi_que|lei_que|he_leido|he_visto_que|vi_su_perfil|vi_tu_perfil|su_perfil|tu_perfil|tu_publicacion|su_publicacion|su_anuncio|tu_anuncio|no_nos_conocemos|me_dieron_tu|me_dieron_su|me_permito|estaria_interesado|estarias_interesado|estamos_buscando|buscamos|te_gustaria|le_gustaria|una_pregunta|puedo_preguntarte|me_encantan_tus|me_encanta_tu"
        ),
        (
            .familiar,
            "como_quedamos|como_siempre|de_siempre|nos_vemos|hasta_luego|hasta_manana|un_abrazo|besos|el_domingo|el_sabado|en_la_excursion|gracias_por_ayer|ya_llegue|estoy_en_casa"
        ),
        (
            .automatic,
            "si_fuiste_tu|si_fue_usted|ignore_este|ignora_este|no_es_necesario|mensaje_automatico|no_responda|no_responder|cancelar_suscripcion|darse_de_baja"
        ),
        (
            .readMore,
            "mas_informacion|leer_mas|mas_detalles|detalles_en|ver_el_programa|ver_mas|consulta_el|condiciones|terminos|privacidad|seguimiento|rastrear|rastreo|horarios|boletin|acta|programa"
        ),
        (
            .give,
            "comunique|comunica|dicte|dictame|dicteme|copie|fotografie|fotografia|reenvie|reenviame|reenvia|introduzca|introduce|ingrese|ingresa|teclee|rellene|rellena|complete|facilite|facilitame|proporcione|responda_con|responde_con|conteste_con|leame|leeme|deme|dame|digame|dime|me_hace_falta|necesito|necesitamos|inicie_sesion_con|entre_con|acceda_con|muestre|adjunte|confirme|pasame|mandame|enviame|enviarme|mandarme|darme|decirme|pasarme"
        ),
        (
            .secretRequest,
            "inicie_sesion|inicia_sesion|acceda|accede|entre|identifiquese|conectese ~4 con ~5 contrasena|clave|codigo|credenciales|pin|frase"
        ),
        (
            .secret,
            "contrasena|contrasenas|clave|claves|clave_de_acceso|codigo_secreto|codigo_sms|codigo_de_seis|codigo_de_6|seis_digitos|6_digitos|codigo_que|codigo_recibido|codigo_de_confirmacion|codigo_de_seguridad|codigo_de_verificacion|codigo_pin|tres_digitos|numero_de_tarjeta|numero_de_la_tarjeta|datos_de_la_tarjeta|datos_de_su_tarjeta|datos_de_tu_tarjeta|datos_bancarios|credenciales|frase_de_recuperacion|frase_semilla|frase_secreta|doce_palabras|veinticuatro_palabras|12_palabras|24_palabras|palabras_de_recuperacion|clave_privada|llave_privada|clave_api|dni|ine|curp|pasaporte|documento_de_identidad|foto_de_tu|foto_de_su|selfie|codigos_de_respaldo|fecha_de_caducidad|fecha_de_vencimiento|numero_de_cliente|usuario_y|cvv|2fa|otp|token|semilla"
        ),
        (.fundsRequest, "<number> ~4 pendientes|pendiente|por_pagar|a_pagar|adeudados"),
        (
            .fundsRequest,
            "prestar|prestarme|prestas|prestame|presta|adelantar|adelantarme|adelantas|dejar|dejarme|dejas ~4 <number>"
        ),
        (
            .fundsRequest,
            "prestar|prestarme|prestas|prestame|presta|adelantar|adelantarme|adelantas|dejar|dejarme|dejas ~4 dinero|hasta"
        ),
        (
            .fundsRequest,
            "transferir|transfiera|transfiere|transfieras|pagar|pague|paga|pagues|depositar|deposite|deposita|ingresar|ingrese|ingresa|invertir|invierta|invierte|recargar|recargue|abonar|abone ~4 <number>"
        ),
        (.fundsRequest, "enviar|envie|envia|envies|mandar|mande|manda|mandes|mandas|necesito ~4 <amount>"),
        (
            .fundsRequest,
            "tasa|tasas|tarifa|comision|impuesto|multa|fianza|deposito|anticipo|cuota|suscripcion|alquiler|factura|aduana|gastos|arancel|aranceles|gestion ~4 <number>"
        ),
        (.fundsRequest, "tarjetas_de_regalo|tarjeta_de_regalo|tarjetas_google|tarjetas_steam|giro_por|oxxo"),
        (
            .advance,
            "despues|luego|una_vez|cuando|tras|al ~4 pago|pagar|deposito|tasa|comision|impuesto|transferencia ~6 liberamos|libera|liberado|recibe|recibira|acreditado|retiro|desbloquea"
        ),
        (
            .advance,
            "liberar|liberados|liberado|desbloquear|desbloqueado|recibir|recibira|recibiras|devuelto|reembolsado|acreditado ~6 despues|una_vez|cuando|gastos|tasa|comision|impuesto|de_inmediato"
        ),
        (
            .click,
            "haga_clic|haz_clic|pulse|pulsa|abra|abre|vaya|ve_a|entre|entra|acceda|accede|confirme|confirma|verifique|verifica|siga|sigue|escanee|escanea|descargue|descarga|actualice|actualiza|reactive|reprograme|elija|elige|registrese|registrate|rellene|cancele|cancela|bloquee|escriba|escribe|conecte|conecta|cancelelo|paguelo"
        ),
        (
            .clickRequest,
            "haga_clic|haz_clic|pulse|pulsa|abra|abre|siga|sigue|escanee|escanea|mediante|en|desde ~3 enlace|link|codigo_qr|qr|boton|adjunto|siguiente|formulario|pagina"
        ),
        (
            .installRequest,
            "instale|instala|instalar|descargue|descarga|descargar|ejecute|ejecuta|actualice|actualiza ~4 app|aplicacion|programa|software|extension|anydesk|teamviewer|archivo|version|firmware|actualizacion|herramienta"
        ),
        (
            .remoteAccess,
            "acceso_remoto|control_remoto|asistencia_remota|de_forma_remota|compartir_pantalla|compartir_la_pantalla|comparta_su_pantalla|comparte_tu_pantalla|comparta_pantalla|tomo_el_control|tomar_el_control|anydesk|teamviewer"
        ),
        (
            .callUs,
            "llame|llama|llamenos|llamanos|marque|marca|comuniquese|contacte|contactenos|telefono|al_numero|linea_gratuita|asistencia"
        ),
        (.urgency, "antes_de|antes_del|antes_de_las ~2 <number>"),
        (.urgency, "antes_de|antes_del|antes_de_las ~2 hoy|manana|mediodia|medianoche|noche|viernes|lunes|domingo|que"),
        (.urgency, "dentro_de|proximas|proximos|quedan ~2 <number> horas|hora|minutos|dias|h|min"),
        (.urgency, "dentro_de|proximas|proximos|quedan ~2 una|dos|pocas|pocos horas|hora|minutos|dias|h|min"),
        (
            .urgency,
            "urgente|urgencia|urgentemente|inmediatamente|inmediato|de_inmediato|ahora_mismo|ya_mismo|cuanto_antes|lo_antes_posible|sin_demora|ultima_oportunidad|ultimo_aviso|ultimas_plazas|ultimos_cupos|cupos_limitados|plazas_limitadas|solo_hoy|vence|vencera|caduca|caducara|expira|date_prisa|apurate|rapido|enseguida|a_la_brevedad|se_acaba|no_hay_tiempo"
        ),
        (
            .threat,
            "sera|seran|quedara|quedaran ~2 bloqueado|bloqueada|cerrado|cerrada|suspendido|suspendida|cancelado|cancelada|eliminado|eliminada|perdido|desactivado|desactivada|limitado|limitada|denunciado|embargado|embargada|devuelto|devuelta|congelado|congelada|detenido|arrestado|expulsado"
        ),
        (
            .threat,
            "de_lo_contrario|en_caso_contrario|so_pena|acciones_legales|via_judicial|demanda|sancion|recargo|recargos|mora|embargo|orden_de_arresto|orden_de_detencion|denuncia|perdera|perderas|perderan|pierde|pierdes|perder_el_acceso|me_dejan_en|me_echan|le_cortaremos|corte_del"
        ),
        (
            .secrecy,
            "no|sin|nunca|evite|evita|ni ~3 contacte|contactes|contactar|llame|llames|llamar|hable|hables|hablar|diga|digas|decir|avise|avises|avisar|informe|informes|escriba|escribas|consulte|cuente|cuentes|contar|comente|comentes|mencione|comparta|compartas ~5 soporte|banco|familia|esposa|esposo|mujer|marido|policia|companeros|nadie|sucursal|parientes|amigos|otros|abogado|moderadores|contabilidad|hijos|gerente|oficina|papa|mama"
        ),
        (
            .secrecy,
            "entre_nosotros|quede_entre|quedar_entre|confidencial|estrictamente_confidencial|reservado|en_secreto|guarde_el_secreto|guarda_el_secreto|secreto_de_sumario|discrecion|con_discrecion|discreto|no_cuelgue|no_cuelgues|permanezca_en|siga_en_linea|ni_una_palabra|a_nadie|borre_este|borra_este|elimine_este_chat"
        ),
        (
            .guaranteed,
            "garantizado|garantizada|garantizados|garantizadas|asegurado|asegurada|asegurados|sin_riesgo|sin_riesgos|riesgo_cero|cero_riesgo|capital_garantizado|rendimiento_fijo|nunca_perdido|nunca_pierde|imposible_perder|ganancia_segura|duplica|duplique|duplicamos|duplicar|triplica|multiplica"
        ),
        (.guaranteed, "<percent> ~2 al|cada|por dia|semana|mes|hora|diario|semanal|mensual|diaria"),
        (
            .baiting,
            "ganado|ganaste|ganador|ganadora|premio|premios|regalo|regalos|vale|cupon|bono|bonos|bonificacion|obsequio|gratis|gratuito|gratuita|herencia|heredero|heredera|beneficiario|reembolso|devolucion|ayuda_de|subsidio|recompensa|airdrop|sorteo|loteria|rifa|prueba_gratuita|reclame|reclama|reclamar|bienvenida"
        ),
        (
            .quidProQuo,
            "puedo|podemos|puede|podria|nuestro|yo|nosotros ~3 desbloquear|recuperar|recupero|anular|reembolsar|acelerar|devolver|encontrar|forzar|resolver|solucionar|arreglar|liberar|destrabar ~6 su|sus|tu|tus|el|la|los|las|retiro|fondos|cuenta|dinero|deposito|todo|paquete"
        ),
        (
            .quidProQuo,
            "hemos_localizado|hemos_encontrado|localizamos|recuperacion_de|recuperar_sus|recuperar_tus|a_cambio|solo_necesito|solo_necesitamos|solo_hace_falta|basta_con|te_devuelvo_todo"
        ),
        (
            .addedToGroup,
            "agregado|agregada|anadido|anadida|metido|incluido|incluida|invitado|invitada|agregue|anadi ~3 grupo|canal|chat|circulo|comunidad|club"
        ),
        (
            .friend,
            "nuevo_numero|mi_nuevo|cambie_de_numero|movil_roto|celular_roto|telefono_roto|se_rompio_el|se_me_rompio|perdi_el_mio|perdi_mi|perdi_el|movil_de_un|celular_de_un|telefono_de_un|movil_prestado|soy_yo|guarda_este|agendame|numero_temporal|tarjeta_bloqueada|app_del_banco"
        ),
        (.friend, "hola|oye|ay mama|papa|abuela|abuelo|abu|tia|tio|mami|papi|ma|pa"),
        (
            .problem,
            "anomalia|cargo_duplicado|doble_cargo|cambio_de_numero|acceso_desde|intento|robo|paquete_retenido|direccion_incompleta|entrega_fallida|pago_rechazado|actualizacion_de_datos|vaciado|vaciada|limitado_su|limitado_tu|hemos_limitado"
        ),
        (.negation, "jamas|ninguno|ninguna|en_ningun_caso|bajo_ninguna|tampoco"),
        (
            .reported,
            "alguien|un_desconocido|una_persona|gente|estafadores|un_estafador|ellos|esos_mensajes ~3 pide|piden|pedia|pedian|promete|prometen|finge|fingen|dice|dicen|decia|llama|llaman|escribe|escriben|ofrece|ofrecen"
        ),
        (
            .reported,
            "se_hace_pasar|se_hacen_pasar|haciendose_pasar|supuesto|supuesta|supuestos|supuestas|falso|falsa|falsos|falsas"
        ),
        (
            .awareness,
            "estafa|estafas|estafador|estafadores|timo|timos|fraude|fraudes|engano|enganos|cuidado_con|desconfie|desconfia|cuelgue_y|cuelga_y|impostor|impostores|no_caigas|no_caiga"
        ),
        (.problem, "envio|paquete|pedido ~3 retenido|pendiente|detenido|devuelto|no_entregado"),
        (
            .problem,
            "no_se_pudo|no_ha_podido|no_pudimos|imposible_entregar|direccion_incorrecta|datos_incompletos|falta_de_pago"
        ),
        (.threat, "evitar ~2 bloqueo|suspension|cierre|corte|recargo|sancion|devolucion"),
        (
            .fundsRequest,
            "entregue|entregar|entregas|de ~4 efectivo|dinero|tarjeta|joyas|oro ~6 mensajero|agente|companero|repartidor|policia"
        ),
        (.fundsRequest, "traspase|traspasar|traslade|mueva|ponga ~3 ahorros|dinero|fondos|saldo"),
        (.fundsRequest, "minimo|desde|a_partir_de|inversion_de ~1 <amount>"),
        (.guaranteed, "<percent> ~2 semana_pasada|esta_semana|este_mes|en_una"),
        (.guaranteed, "capital ~2 asegurado|protegido|garantizado"),
        (
            .walletConnect,
            "conecte|conecta|conectar|vincule|vincula|sincronice|verifique|verifica ~2 billetera|monedero|wallet"
        ),
        (.harmlessCode, "portal|puerta|wifi|wi_fi|porton|descuento|promo|netflix|spotify|garaje|taquilla|candado"),
        (
            .jobOffer,
            "dar_me_gusta|me_gusta|tiempo_parcial|desde_casa|sin_experiencia|al_dia|por_dia|puesto|contratando|oferta_de_trabajo|ingresos_extra|recursos_humanos"
        ),
        (
            .notYou,
            "si_no_ha_sido|si_no_fue|si_no_fuiste|si_no_has_sido|si_no_eres|si_no_reconoce|si_no_reconoces|no_ha_autorizado|no_has_autorizado|si_no_realizo|si_no_lo_solicito"
        ),
        (
            .extortion,
            "te_grabe|le_grabe|tu_webcam|su_camara|tu_camara|video_intimo|fotos_intimas|a_todos_tus_contactos|a_todos_sus_contactos|publicare|difundire|hackee_tu"
        ),
        (.easyMoney, "<number> ~3 al|por|cada|a dia|semana|mes|hora"),
        (
            .fundsRequest,
            "deposita|deposite|invierte|invierta|recarga|agrega|anade|pon|mete|transfiere|manda|ingresa ~2 <amount>"
        ),
        (.fundsRequest, "depositar|pagar|abonar|ingresar|transferir ~2 primero|antes"),
        (.fundsRequest, "depositar|pagar|abonar ~3 <percent>"),
        (.guaranteed, "duplicas|duplica|triplicas ~3 en|dias"),
        (
            .problem,
            "beneficiario|dispositivo|transferencia|pago|cargo|compra ~3 anadido|vinculado|registrado|sospechoso|sospechosa|realizado|desconocido|en_curso|asociado|desactivado"
        ),
        (.problem, "vinculado|iniciado|registrado ~2 nuevo_dispositivo|dispositivo|sesion"),
        (
            .advance,
            "para ~1 liberar|liberarlo|desbloquear|recibir|retirar|cobrar ~8 depositar|pagar|abonar|ingresar|gastos|deposito|fianza|tasa|garantia"
        ),
        (.clickRequest, "escaneando|pulsando|pinchando ~4 codigo|qr|enlace|aqui"),
        (.giftCard, "tarjetas_de_regalo|tarjeta_de_regalo|tarjetas_regalo|google_play|itunes|paysafecard"),
        (.give, "bastan"),
        (.secretRequest, "introduzca|ingrese|ponga|escriba|anote ~2 tarjeta|tarjeta_bancaria"),
        (.guaranteed, "<percent> ~1 diario|diaria|semanal|mensual|semanales|mensuales"),
        (.guaranteed, "dinero|inversion|capital ~2 siempre ~1 protegido|protegida|seguro|segura"),
        (.fundsRequest, "anticipo|abono ~2 <amount>"),
        (.fundsRequest, "depositalo|depositelo|transfierelo|mandalo|ponlo ~2 a|en"),
    ]
}
