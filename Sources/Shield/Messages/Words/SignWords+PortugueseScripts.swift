extension SignWords {
    /// More of how scripts go on, and of everyday messages that alarm.
    static let portugueseScripts: [(Concept, String)] = [
        (
            .role,
            "diretor|diretora|diretoria|advogado|advogada|tabeliao|delegado|delegada|inspetor|inspetora|sargento|capitao|policia|policia_federal|promotor|juiz|juiza|tribunal|receita_federal|receita|alfandega|suporte|seguranca|antifraude|atendimento|atendimento_ao_cliente|suporte_tecnico|assessor|assessora|gerente|gestor|gestora|responsavel|administrador|administradora|moderador|moderadora|agente|tecnico|presidente|anjo|binance_angel|angels|embaixador|tesoureiro|recursos_humanos|rh|cobranca|corretor|corretora|analista|perito|perita|departamento|recrutador|recrutadora|central|central_de"
        ),
        (
            .selfRole,
            "sou|somos|aqui_e|aqui_fala|fala|quem_fala|me_chamo|meu_nome_e ~6 diretor|diretora|advogado|advogada|delegado|delegada|inspetor|sargento|capitao|promotor|juiz|gerente|gestor|gestora|responsavel|administrador|moderador|moderadora|operador|operadora|tecnico|perito|perita|tesoureiro|recrutador|recrutadora|analista|corretor|encarregado|encarregada|assistente"
        ),
        (
            .selfRole,
            "entro_em_contato|estou_entrando|falo|ligo|escrevo|ligamos ~2 da|do|em_nome|de ~4 central|departamento|servico|banco|policia|tribunal|seguranca|suporte|equipe|setor|empresa"
        ),
        (.greeting, "^ ola|oi|bom_dia|boa_tarde|boa_noite|prezado|prezada|caro|cara|e_ai|opa"),
        (
            .introduction,
            "vi_que|li_que|vi_seu|vi_teu|vimos_seu|seu_perfil|teu_perfil|sua_postagem|seu_post|seu_anuncio|nao_nos_conhecemos|me_passaram_seu|peguei_seu|teria_interesse|tem_interesse|estamos_procurando|procuramos|estamos_contratando|gostaria_de|uma_pergunta|posso_perguntar|adorei_seu|adorei_suas|selecionamos|seu_curriculo"
        ),
        (
            .familiar,
            "como_combinado|como_sempre|de_sempre|ate_amanha|ate_logo|ate_mais|abraco|abracos|beijos|beijo|valeu_por_ontem|to_em_casa|estou_em_casa|no_domingo|no_sabado"
        ),
        (
            .automatic,
            "se_foi_voce|ignore_esta|ignore_este|nenhuma_acao|mensagem_automatica|nao_responda|cancelar_inscricao|descadastrar"
        ),
        (
            .readMore,
            "saiba_mais|mais_informacoes|mais_detalhes|detalhes_em|leia_mais|ver_programacao|programacao|termos|condicoes|privacidade|rastreamento|rastrear|acompanhe|horarios|boletim|ata"
        ),
        (
            .give,
            "comunique|dite|dita|copie|fotografe|encaminhe|encaminha|digite|informe|preencha|forneca|envie|mande|manda|responda_com|leia|leia_para|me_de|me_da|me_diga|me_fala|me_passa|passe|preciso_da|preciso_do|preciso_de|precisamos|acesse_com|entre_com|mostre|anexe|confirme|confirma|insira|repasse|repassa|me_envia|me_envie|me_manda"
        ),
        (
            .secretRequest,
            "acesse|entre|identifique_se|faca_login|conecte_se ~4 com ~5 senha|codigo|credenciais|pin|frase"
        ),
        (
            .secret,
            "senha|senhas|codigo_secreto|codigo_sms|codigo_de_seis|codigo_de_6|seis_digitos|6_digitos|codigo_que|codigo_recebido|codigo_de_confirmacao|codigo_de_seguranca|codigo_de_verificacao|codigo_pin|tres_digitos|numero_do_cartao|dados_do_cartao|dados_do_seu_cartao|dados_bancarios|credenciais|frase_de_recuperacao|frase_semente|frase_secreta|frase_de_12|frase_de_24|doze_palavras|12_palavras|24_palavras|palavras_de_recuperacao|chave_privada|chave_api|cpf|rg|cnh|passaporte|documento|documentos|foto_do_seu|foto_do_documento|selfie|codigos_de_backup|validade_do|numero_de_cliente|usuario_e|cvv|2fa|otp|token|semente|chave_pix"
        ),
        (.fundsRequest, "<number> ~4 pendentes|pendente|a_pagar|em_aberto|devidos"),
        (.fundsRequest, "emprestar|empresta|emprestaria|emprestado|adiantar|adianta ~4 <number>"),
        (.fundsRequest, "emprestar|empresta|emprestaria|emprestado|adiantar|adianta ~4 dinero|dinheiro|ate"),
        (
            .fundsRequest,
            "transferir|transfira|transfere|pagar|pague|paga|depositar|deposite|deposita|investir|invista|investe|recarregar|recarregue|faca_um_pix|fazer_um_pix|faz_um_pix|pix_de ~4 <number>"
        ),
        (.fundsRequest, "enviar|envie|envia|mandar|mande|manda|preciso ~4 <amount>"),
        (
            .fundsRequest,
            "taxa|taxas|tarifa|comissao|imposto|multa|caucao|deposito|sinal|adiantamento|mensalidade|assinatura|aluguel|fatura|alfandega|frete|custas|boleto ~4 <number>"
        ),
        (.fundsRequest, "cartao_presente|cartoes_presente|gift_card|gift_cards"),
        (
            .advance,
            "apos|depois|assim_que|uma_vez|quando ~4 pagamento|pagar|deposito|taxa|comissao|imposto|transferencia ~6 liberamos|libera|liberado|recebe|recebera|creditado|saque|desbloqueia"
        ),
        (
            .advance,
            "liberar|liberados|liberado|liberacao|desbloquear|receber|recebera|devolvido|reembolsado|creditado|bonus_na_hora ~6 apos|depois|assim_que|taxa|comissao|imposto|na_hora"
        ),
        (
            .click,
            "clique|clica|abra|abre|acesse|acessa|va|entre|entra|confirme|confirma|verifique|verifica|siga|segue|escaneie|escaneia|leia_o_qr|baixe|baixa|atualize|atualiza|reative|reagende|escolha|cadastre_se|inscreva_se|preencha|cancele|bloqueie|escreva|conecte|conecta|regularize|resgate|resgata"
        ),
        (
            .clickRequest,
            "clique|clica|abra|siga|escaneie|pelo|no|atraves ~3 link|codigo_qr|qr|botao|anexo|abaixo|formulario|pagina"
        ),
        (
            .installRequest,
            "instale|instala|instalar|baixe|baixa|baixar|execute|executa|atualize|atualiza ~4 app|aplicativo|programa|software|extensao|anydesk|teamviewer|arquivo|versao|firmware|atualizacao|ferramenta|modulo"
        ),
        (
            .remoteAccess,
            "acesso_remoto|controle_remoto|remotamente|compartilhar_a_tela|compartilhe_a_tela|compartilhar_tela|compartilha_a_tela|espelhamento|assumo_o_controle|assumir_o_controle|anydesk|teamviewer"
        ),
        (.callUs, "ligue|liga|ligar|telefone|contate|entre_em_contato|numero|no_numero|central|0800|disque"),
        (.urgency, "antes_de|antes_do|antes_das|ate ~2 <number>"),
        (
            .urgency,
            "antes_de|antes_do|antes_das|ate ~2 hoje|amanha|meio_dia|meia_noite|noite|sexta|segunda|domingo|as|o_fim"
        ),
        (.urgency, "dentro_de|nas_proximas|faltam|restam ~2 <number> horas|hora|minutos|dias|h|min"),
        (.urgency, "dentro_de|nas_proximas|faltam|restam ~2 uma|duas|poucas horas|hora|minutos|dias|h|min"),
        (
            .urgency,
            "urgente|urgencia|urgentemente|imediatamente|imediato|agora_mesmo|o_quanto_antes|o_mais_rapido|sem_demora|ultima_chance|ultimo_aviso|ultimas_vagas|vagas_limitadas|so_hoje|somente_hoje|vence|vencera|expira|corra|rapido|depressa|ainda_hoje|sem_tempo"
        ),
        (
            .threat,
            "sera|serao|vai_ser|ficara ~2 bloqueado|bloqueada|fechado|fechada|suspenso|suspensa|cancelado|cancelada|excluido|excluida|perdido|desativado|desativada|limitado|limitada|processado|penhorado|devolvido|devolvida|congelado|congelada|preso|negativado|encerrado|encerrada"
        ),
        (
            .threat,
            "caso_contrario|do_contrario|senao|sob_pena|acoes_legais|medidas_judiciais|processo_judicial|penalidade|juros|mandado_de_prisao|mandado_de|denuncia|perdera|perde_o|perder_o_acesso|protesto|serasa|spc|corte"
        ),
        (
            .secrecy,
            "nao|sem|nunca|evite|nem ~3 contate|contatar|ligue|ligar|fale|falar|diga|dizer|conte|contar|avise|avisar|informe|informar|escreva|consulte|comente|comentar|mencione|compartilhe|comunique|procure ~5 suporte|banco|familia|esposa|marido|policia|colegas|ninguem|agencia|parentes|amigos|outros|advogado|moderadores|contabilidade|filhos|gerente|central|pai|mae|atendimento"
        ),
        (
            .secrecy,
            "entre_nos|fique_entre|fica_entre|confidencial|estritamente_confidencial|sigilo|sigiloso|sigilosa|segredo|em_segredo|discricao|discreto|nao_desligue|nao_desliga|permaneca_na|fique_na_linha|nem_uma_palavra|pra_ninguem|para_ninguem|apague_esta|apaga_essa|segredo_de_justica"
        ),
        (
            .guaranteed,
            "garantido|garantida|garantidos|garantidas|assegurado|sem_risco|sem_riscos|risco_zero|zero_risco|capital_garantido|rendimento_fixo|nunca_perdeu|nunca_perde|impossivel_perder|lucro_certo|lucro_garantido|dobre|dobra|dobramos|dobrar|triplica|multiplique"
        ),
        (.guaranteed, "<percent> ~2 ao|por|cada|a dia|semana|mes|hora|diario|semanal|mensal"),
        (
            .baiting,
            "ganhou|ganhador|ganhadora|vencedor|contemplado|contemplada|premio|premios|presente|presentes|vale|cupom|bonus|brinde|gratis|gratuito|gratuita|heranca|herdeiro|herdeira|beneficiario|reembolso|restituicao|valores_a_receber|auxilio|recompensa|airdrop|sorteio|sorteado|loteria|rifa|teste_gratis|resgate|resgatar"
        ),
        (
            .quidProQuo,
            "posso|podemos|pode|poderia|nosso|eu|nos ~3 desbloquear|recuperar|recupero|anular|estornar|reembolsar|acelerar|devolver|encontrar|forcar|resolver|liberar|destravar ~6 seu|seus|sua|suas|teu|o|a|os|as|saque|fundos|conta|dinheiro|deposito|tudo|pacote"
        ),
        (
            .quidProQuo,
            "localizamos|encontramos|recuperacao_de|recuperar_seus|em_troca|so_preciso|so_precisamos|basta_que|basta_enviar|devolvemos_tudo|devolvo_tudo|sem_custo_inicial"
        ),
        (
            .addedToGroup,
            "adicionado|adicionada|incluido|incluida|colocado|convidado|convidada|adicionei ~3 grupo|canal|chat|circulo|comunidade|clube"
        ),
        (
            .friend,
            "novo_numero|numero_novo|meu_novo|troquei_de_numero|mudei_de_numero|celular_quebrou|celular_quebrado|quebrou_meu|caiu_na_agua|perdi_o_meu|perdi_meu|perdi_o|celular_de_um|celular_emprestado|sou_eu|salva_esse|salva_ai|numero_provisorio|cartao_bloqueado|app_do_banco"
        ),
        (.friend, "oi|ola|e_ai mae|pai|vo|vovo|tia|tio|mamae|papai|filha|filho"),
        (
            .problem,
            "anomalia|cobranca_duplicada|troca_de_numero|acesso_de|tentativa|vazamento|roubo|encomenda_retida|retida|taxada|endereco_incompleto|entrega_nao|pagamento_recusado|atualizacao_cadastral|recadastramento|compra_aprovada|compra_de|esvaziado|esvaziaram"
        ),
        (.negation, "jamais|nenhum|nenhuma|em_hipotese|de_jeito_nenhum|tampouco"),
        (
            .reported,
            "alguem|um_desconhecido|uma_pessoa|gente|golpistas|um_golpista|eles|essas_mensagens ~3 pede|pedem|pedia|pediam|promete|prometem|finge|fingem|diz|dizem|dizia|liga|ligam|escreve|escrevem|oferece|oferecem"
        ),
        (.reported, "se_passa|se_passam|se_passando|fingindo|suposto|suposta|falso|falsa|falsos|falsas"),
        (
            .awareness,
            "golpe|golpes|golpista|golpistas|fraude|fraudes|fraudador|fraudadores|cuidado_com|desconfie|desliga_e|desligue_e|impostor|impostores|nao_caia"
        ),
        (.problem, "encomenda|pacote|pedido ~3 retido|retida|parado|parada|pendente|taxada|taxado|devolvido"),
        (
            .problem,
            "nao_foi_possivel|nao_conseguimos|endereco_incorreto|dados_incompletos|falta_de_pagamento|compra ~2 aprovada|realizada"
        ),
        (.threat, "evitar ~2 bloqueio|suspensao|cancelamento|corte|multa|negativacao|devolucao"),
        (
            .fundsRequest,
            "entregue|entregar|de ~4 dinheiro|cartao|joias|ouro ~6 motoboy|agente|colega|mensageiro|policial"
        ),
        (.fundsRequest, "fazer|faca|faz|manda|faca_um ~2 pix|transferencia|deposito ~3 <number>"),
        (.fundsRequest, "minimo|a_partir_de|investimento_de ~1 <amount>"),
        (.guaranteed, "<percent> ~2 semana_passada|essa_semana|este_mes|em_uma"),
        (.guaranteed, "capital ~2 assegurado|protegido|garantido"),
        (.walletConnect, "conecte|conecta|conectar|vincule|sincronize|sincronizar|verifique ~2 carteira|wallet"),
        (.harmlessCode, "portao|portaria|wifi|wi_fi|desconto|promo|netflix|spotify|garagem|cadeado|armario"),
        (
            .jobOffer,
            "curtir|curtidas|meio_periodo|de_casa|home_office|sem_experiencia|por_dia|vaga|contratando|renda_extra|tarefas"
        ),
        (
            .notYou,
            "se_nao_foi_voce|se_nao_reconhece|nao_reconhece|se_nao_e_voce|nao_autorizou|se_nao_solicitou|caso_nao_reconheca|nao_foi_voce"
        ),
        (
            .extortion,
            "gravei_voce|sua_webcam|sua_camera|video_intimo|fotos_intimas|todos_os_seus_contatos|vou_publicar|vou_divulgar|invadi_seu"
        ),
        (.easyMoney, "<number> ~3 por|ao|cada|a dia|semana|mes|hora"),
        (
            .fundsRequest,
            "deposita|deposite|investe|invista|recarrega|adiciona|adicione|coloca|coloque|transfere|manda ~2 <amount>"
        ),
        (.fundsRequest, "depositar|pagar|transferir ~2 primeiro|antes"),
        (.guaranteed, "dobra|dobre|dobram|triplica ~3 em|dias"),
        (
            .problem,
            "dispositivo|aparelho|acesso|cartao|chave|beneficiario|transferencia ~3 desabilitado|desativado|bloqueado|clonado|clonada|suspeita|suspeito|cadastrado|novo"
        ),
        (
            .advance,
            "para ~1 liberar|desbloquear|receber|sacar|retirar ~8 depositar|pagar|taxa|deposito|caucao|imposto|garantia"
        ),
        (.clickRequest, "escaneando|clicando ~4 codigo|qr|link|aqui"),
        (.giftCard, "cartao_presente|cartoes_presente|vale_presente|gift_card|gift_cards|google_play|itunes"),
        (.give, "bastam"),
        (.secretRequest, "digite|insira|coloque|informe ~2 cartao|cartao_de_credito"),
        (.guaranteed, "<percent> ~1 diario|diaria|semanal|mensal"),
    ]
}
