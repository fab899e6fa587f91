extension SignWords {
    /// What stories are made of: what cannot be seen first, guards to be switched off, presents, somebody close, accounts
    /// that the message itself names.
    static let spanishStories: [(Concept, String)] = [
        (
            .unseen,
            "visita_no_es_posible|sin_visita|sin_ver|antes_de_la_visita|estoy_en_el_extranjero|estoy_fuera_del|plataforma_petrolera|en_mision|sin_quedar|no_quedamos|fuera_de_la_plataforma|fuera_de_la_app|sin_pasar_por|las_llaves_por|envio_las_llaves|envio_despues|lo_envio_cuando"
        ),
        (
            .disarm,
            "desactive|desactiva|desactivar|apague|apaga|ignore|ignora ~3 antivirus|cortafuegos|proteccion|aviso|seguridad|dos_pasos"
        ),
        (
            .invited,
            "en_que_puedo|como_puedo_ayudar*|gracias_por_llamar|usted_llamo|nos_llamo|le_devuelvo_la_llamada|como_solicito|segun_su_solicitud"
        ),
        (
            .jobOffer,
            "calificar|valorar|dar_like|dar_me_gusta|ver|evaluar|probar|seguir ~3 fotos|hoteles|videos|productos|paginas|restaurantes ~8 al_dia|por_dia|pagados|pago|diario"
        ),
        (
            .jobOffer,
            "desde_casa|desde_tu_casa|desde_el_sofa|sin_experiencia|ingreso_extra|ingresos_extra|pagado_cada|pagos_diarios|estamos_contratando|buscamos_colaboradores|puesto_remoto|horario_flexible|le_ofrecemos_el_puesto|te_ofrecemos_el_puesto|oferta_laboral"
        ),
        (
            .baiting,
            "salio_sorteado|has_sido_elegido|has_ganado|ha_ganado|ganador|ganadora|de_regalo|te_regalamos|le_regalamos|gratis|gratuito|reembolso|devolucion|compensacion|herencia|heredero|sin_herederos|homonimo|bote|vale_de|cupon"
        ),
        (
            .guaranteed,
            "riesgo_cero|nunca_perdi|nunca_se_pierde|siempre_vuelve|siempre_gana|a_tiro_hecho|multiplicados|multiplicado|duplicado|duplicar"
        ),
        (
            .romance,
            "mi_amor|mi_vida|mi_cielo|carino_mio|pienso_en_ti|tu_sonrisa|tu_voz|sueno_con|nuestra_casa|nuestro_futuro|te_extrano|te_echo_de_menos|un_beso_mi|cuando_nos_veamos|juntos_para"
        ),
        (.friend, "soy mama|papa|tu|la|el ~1 abuela|abuelo|hija|hijo|tia|tio|primo|prima|nieta|nieto"),
        (
            .friend,
            "me_adelantas|me_puedes_adelantar|me_prestas|te_lo_devuelvo|te_los_devuelvo|luego_te_explico|te_explico_luego|mi_tarjeta_no|tarjeta_bloqueada|vota_por|votar_por|concurso|un_voto|boton_equivocado|te_llego_a_ti|llego_a_tu|no_puedo_llamar|movil_nuevo|se_me_cayo|se_me_rompio"
        ),
        (
            .coldOpening,
            "no_nos_conocemos|no_me_conoces|no_me_conoce|nunca_nos_hemos|me_permito|nos_permitimos|querido_vecino|querida_vecina|estimado_amigo|eres_tu|es_usted_la|hablo_con|encontre_tu_numero|he_visto_que|vi_que|he_leido_que|lei_que|me_fije|tus_publicaciones|tu_trabajo"
        ),
        (
            .selfRole,
            "en_calidad_de|como ~1 director|directora|notario|abogado|albacea|oficial|administrador|moderador|consejero_delegado"
        ),
        (.role, "departamento_antifraude|unidad_antifraude|consejero_delegado|ceo|moderacion|agente_judicial"),
        (
            .click,
            "descarguen|imprima|imprime|done|dona|tome|toma|pruebe|prueba|juega|juegue|anule|anula|anulelo|anulala|cancelelo|cancelela|cancela|cancele|firme|firma|pague|paga|acepte|acepta|anada|anade|elija|elige|reserve|reserva|mire|mira|responda|responde|escriba|escribe|participe|participa|vaya|ve|pase|pasa|retire|recoja|recoge"
        ),
        (
            .urgency,
            "cierra|cierran|caduca|caducan|termina|terminan|acaba|acaban|vence|vencen|expira ~2 a|el|en|domingo|sabado|viernes|lunes|martes|miercoles|jueves|manana|hoy"
        ),
        (.urgency, "vencimiento|a_pagar|antes_del|hasta_el|a_mas_tardar_el ~2 <number>"),
        (.urgency, "guardado|guardamos|disponible|reservado ~2 hasta ~4 despues|luego|si_no"),
        (
            .threat,
            "no_podra_participar|no_podran_participar|no_podra_operar|no_podra_retirar|pierde_la_plaza|perdera_la_plaza"
        ),
        (.fundsRequest, "done|dona|donar|donativo|donacion ~3 <number>"),
        (.fundsRequest, "done|dona|donar|donativo|donacion ~3 transferencia|online"),
        (.fundsRequest, "<amount> ~2 a|en mi|nuestra|la ~1 cuenta|billetera|wallet|cartera|direccion"),
        (.fundsRequest, "empieza|comienza|arranca ~1 con <amount>"),
        (
            .payTo,
            "cuenta|iban|billetera|cartera|direccion|datos ~2 siguiente|abajo|adjunta|al_final|que_le_indico|de_aqui"
        ),
        (
            .problem,
            "franqueo|direccion|aduana|peaje|paquete ~3 insuficiente|incompleta|impagado|falta|retenido"
        ),
        (.fundsRequest, "metes|pones|inviertes|das ~1 <number>"),
        (.fundsRequest, "para pagar|abonar|regularizar"),
        (.fundsRequest, "te|le ~1 paso|doy|mando|dicto ~2 cartera|cuenta|iban|direccion|datos"),
        (.guaranteed, "imposible_perder|ninguna_ha_perdido|ninguno_ha_perdido|nadie_ha_perdido|sin_perdidas"),
        (.payTo, "nueva|nuevo|otra|distinta ~1 cuenta|iban|datos|banco"),
        (
            .payTo,
            "mensajero|mi_cuenta|mi_billetera|mi_cartera|en_bitcoin|en_cripto|western_union|tarjetas_regalo"
        ),
        (
            .toAll,
            "hola|buenas|buenos_dias|queridos|queridas|estimados|estimadas|gracias|bienvenidos ~1 todos|todas|a_todos|familias|padres|vecinos|socios|amigos|chicos|companeros|gente"
        ),
        (.reported, "si ~4 pide|piden|dice|dicen|propone que|el|la|un|una"),
        (
            .familiar,
            "estan_bien|esta_listo|esta_lista|estan_listos|han_llegado|ha_llegado|su_cita|tu_cita|su_coche|su_mesa|su_reserva|su_pedido|llego_tarde|tarjeta_sanitaria|receta"
        ),
        (
            .ownWay,
            "de_siempre|usuario_de_siempre|en_la_secretaria|en_caja|en_correos|en_la_plataforma|en_clase|se_paga_alli"
        ),
    ]
}
