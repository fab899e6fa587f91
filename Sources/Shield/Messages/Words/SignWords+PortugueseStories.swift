extension SignWords {
    /// What stories are made of: what cannot be seen first, guards to be switched off, presents, somebody close, accounts
    /// that the message itself names.
    static let portugueseStories: [(Concept, String)] = [
        (
            .unseen,
            "visita_nao_e_possivel|sem_visita|sem_ver|antes_da_visita|estou_no_exterior|estou_no_estrangeiro|estou_fora_do|plataforma_de_petroleo|em_missao|sem_encontro|nao_da_para_encontrar|fora_da_plataforma|fora_do_app|sem_passar_pel*|as_chaves_por|envio_as_chaves|envio_depois|mando_depois"
        ),
        (
            .disarm,
            "desative|desativa|desativar|desligue|desliga|ignore|ignora ~3 antivirus|firewall|protecao|aviso|seguranca|duas_etapas"
        ),
        (
            .invited,
            "em_que_posso|como_posso_ajudar*|posso_ajudar|obrigado_por_ligar|obrigada_por_ligar|voce_ligou|retornando_sua|conforme_solicitado"
        ),
        (
            .jobOffer,
            "avaliar|curtir|dar_like|assistir|testar|seguir ~3 fotos|hoteis|videos|produtos|paginas|restaurantes ~8 por_dia|ao_dia|pagos|pagamento|diario"
        ),
        (
            .jobOffer,
            "em_casa|de_casa|do_sofa|sem_experiencia|renda_extra|segunda_renda|pago_todo|pagamento_diario|estamos_contratando|estamos_a_contratar|vaga_remota|trabalho_remoto|horario_flexivel|oferecemos_a_vaga|proposta_de_emprego"
        ),
        (
            .baiting,
            "foi_sorteado|foi_sorteada|voce_ganhou|ganhou|ganhador|ganhadora|vencedor|vencedora|de_presente|de_graca|gratis|gratuito|reembolso|restituicao|indenizacao|indemnizacao|heranca|herdeiro|sem_herdeiros|homonimo|premio|vale|cupom"
        ),
        (
            .guaranteed,
            "risco_zero|zero_risco|nunca_perdi|nunca_perde|sempre_volta|sempre_ganha|tiro_certo|dobrar|dobro|resultado_garantido|multiplicado"
        ),
        (
            .romance,
            "meu_amor|minha_vida|meu_bem|meu_coracao|penso_em_voce|penso_em_ti|seu_sorriso|teu_sorriso|sua_voz|tua_voz|sonho_com|nossa_casa|nosso_futuro|saudade_de_voce|saudades_tuas|quando_a_gente_se|juntos_para"
        ),
        (.friend, "sou|e o|a|eu|sua|seu|tua|teu mae|pai|vo|avo|filha|filho|tia|tio|primo|prima|neta|neto"),
        (
            .friend,
            "me_adianta|me_empresta|te_devolvo|te_pago_de_volta|depois_te_explico|te_explico_depois|meu_cartao_nao|cartao_bloqueado|vota_em|votar_em|vote_em|concurso|um_voto|botao_errado|chegou_no_seu|chegou_ao_teu|foi_para_o_seu|nao_posso_ligar|celular_quebrou|celular_caiu|telemovel_caiu|telemovel_partiu|troquei_de_numero"
        ),
        (
            .coldOpening,
            "nao_nos_conhecemos|voce_nao_me_conhece|nao_me_conhece|nunca_nos_vimos|tomo_a_liberdade|tomamos_a_liberdade|caro_vizinho|cara_vizinha|caro_amigo|e_voce|es_tu|e_a_senhora|falo_com|achei_seu_numero|vi_que|li_que|reparei|seus_posts|suas_publicacoes|seu_trabalho"
        ),
        (
            .selfRole,
            "na_qualidade_de|como ~1 diretor|diretora|notario|advogado|inventariante|oficial|administrador|moderador|presidente"
        ),
        (.role, "setor_de_fraudes|departamento_antifraude|ceo|moderacao|oficial_de_justica|diretor_executivo"),
        (
            .click,
            "descarregue|transfira|imprima|doe|pegue|pega|experimente|jogue|joga|anule|anula|vote|assine|assina|pague|paga|aceite|aceita|adicione|escolha|reserve|veja|responda|insira|participe|va|passe|retire|levante|recolha|instale|baixe"
        ),
        (
            .urgency,
            "fecha|fecham|encerra|encerram|termina|terminam|acaba|acabam|vence|vencem|expira ~2 as|no|na|em|dia|domingo|sabado|sexta|segunda|terca|quarta|quinta|amanha|hoje"
        ),
        (.urgency, "vencimento|a_pagar|ate_dia|ate_o_dia|ate_ao_dia|antes_do_dia ~2 <number>"),
        (.urgency, "ficara|fica|guardado|disponivel|reservado ~3 ate ~4 depois|senao|apos"),
        (.fundsRequest, "doe|doar|doacao|donativo|contribua ~3 <number>"),
        (.fundsRequest, "doe|doar|doacao|donativo|contribua ~3 transferencia|pix|online"),
        (.fundsRequest, "<amount> ~3 para|na|no|a minha|meu|nossa|a ~1 conta|carteira|wallet|chave|endereco"),
        (.fundsRequest, "<number> em usdt|btc|eth|cripto|bitcoin"),
        (
            .installRequest,
            "descarregue|instale|baixe|transfira|descarrega|instala ~3 nova|novo|app|aplicacao|aplicativo|versao|ficheiro|arquivo"
        ),
        (
            .payTo,
            "conta|iban|carteira|endereco|dados|chave ~2 abaixo|seguinte|em_anexo|no_final|que_vou|que_lhe"
        ),
        (
            .problem,
            "franquia|endereco|alfandega|pedagio|portagem|pacote|cpf ~3 insuficiente|incompleto|nao_pago|em_falta|retido|irregular"
        ),
        (
            .remoteAccess,
            "acessar|aceder|entrar ~3 seu|ao_seu|no_seu celular|telemovel|computador|aparelho|tela"
        ),
        (.fundsRequest, "para pagar|regularizar|quitar"),
        (.fundsRequest, "te|lhe ~1 passo|mando|dou ~2 chave|conta|carteira|dados|endereco"),
        (.guaranteed, "impossivel_perder|ninguem_perdeu|nenhuma_perdeu|sem_perdas"),
        (.payTo, "nova|novo|outra|diferente ~1 conta|iban|dados|banco|chave"),
        (
            .payTo,
            "motoboy|minha_conta|minha_carteira|minha_chave|em_bitcoin|em_cripto|western_union|cartoes_presente"
        ),
        (
            .toAll,
            "oi|ola|bom_dia|boa_tarde|boa_noite|caros|caras|prezados|queridos|obrigado|bem_vindos ~1 todos|todas|a_todos|pessoal|gente|galera|pais|vizinhos|socios|amigos|turma|colegas|moradores"
        ),
        (.reported, "se ~4 pedir|pedirem|pede|pedem|disser|ligar"),
        (
            .familiar,
            "esta_pronto|esta_pronta|estao_prontos|chegou_o|chegaram_os|sua_consulta|seu_carro|sua_mesa|sua_reserva|seu_pedido|atrasado|atrasada|resultados_estao"
        ),
        (.ownWay, "de_sempre|na_secretaria|no_caixa|no_correio|no_local|no_cafe|na_sede|em_aula"),
    ]
}
