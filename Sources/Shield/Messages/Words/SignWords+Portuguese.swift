extension SignWords {
    static let portuguese: [(Concept, String)] = [
        (.negation, "nao|nunca|jamais|ninguem|nenhum|nenhuma|sem|nem"),
        (.condition, "se|caso|quando"),
        (
            .reported,
            "me|nos|lhe|ele|ela|eles ~1 pediu|pediram|pedia|pediam|disse|disseram|dizia|escreveu|ligou|ligaram|prometeu|queria|queriam"
        ),
        (
            .reported,
            "alguem|golpista|golpistas|criminosos|fraudadores|burlao|burloes|impostor|impostores|estelionatario ~2 pede|pedem|pediu|diz|dizem|disse|finge|fingem|promete|prometem|envia|enviam|liga|ligam|se_passa|se_passam|fingindo"
        ),
        (
            .reported,
            "se_passando|fazendo_se_passar|se_passa_por|se_passam_por|fingindo_ser|fingiu|suposto|suposta|quase_cai"
        ),
        (
            .awareness,
            "golpe|golpes|golpista|golpistas|fraude|fraudes|burla|burlas|phishing|falso_atendente|falsos|cuidado_com|estelionato|sinais_de_alerta|como_identificar|fraudadores|impostores"
        ),
        (
            .urgency,
            "urgente|urgencia|urgentemente|imediatamente|imediato|agora_mesmo|o_quanto_antes|ultima_chance|ultima_oportunidade|ultimo_aviso|rapido|depressa|sem_demora|so_hoje|somente_hoje|expira|vence|prazo|corra"
        ),
        (
            .urgency,
            "em|dentro_de|ate|proximas|proximos|restam|antes_de|antes_da ~2 horas|hora|minutos|dias|24h|48h|hoje|amanha|meia_noite|meio_dia|sexta|segunda|domingo|noite"
        ),
        (.urgency, "vagas|oferta|tempo limitadas|limitada|limitado"),
        (
            .threat,
            "sera|serao|vai_ser|ser ~2 bloqueado|bloqueada|suspenso|suspensa|cancelado|cancelada|encerrado|encerrada|excluido|excluida|devolvido|devolvida|perdido|perdidos|desativado|desativada|limitada|congelada|permanentemente|negativado"
        ),
        (
            .threat,
            "caso_contrario|senao|multa|sancao|acao_judicial|perdera|perder_o_acesso|mandado|evitar_o_bloqueio|evitar_a|esvaziando"
        ),
        (
            .problem,
            "acesso|atividade|transacao|tentativa|operacao|pagamento|saque|login|transferencia|compra|pix|dispositivo ~1 suspeito|suspeita|incomum|nao_autorizado|nao_autorizada|desconhecido|estranho|novo|indevida|nao_reconhecida"
        ),
        (
            .problem,
            "conta|cartao|pacote|encomenda|fundos|carteira|saque|pagamento|entrega|perfil|pedido ~3 bloqueado|bloqueada|suspenso|suspensa|comprometida|limitada|retido|retida|parado|pendente|congelada|problema|restrita|invadida|travado|preso|presa"
        ),
        (.problem, "incidente|vazamento|invasao|roubo|acidente|irregularidade|irregularidades"),
        (
            .secrecy,
            "nao|nunca|sem ~3 conte|contar|diga|dizer|fale|falar|comente|comentar|informe|avise|avisar|contate|ligue|mencione|comunique|consulte|entre_em_contato|desligue ~4 ninguem|banco|suporte|familia|policia|familiares|amigos|atendimento|outros|agencia|gerente|marido|esposa|colegas|moderadores|mais_ninguem|equipe"
        ),
        (
            .secrecy,
            "confidencial|sigilo|sigiloso|em_segredo|entre_nos|so_entre|nao_desligue|permaneca_na_linha|discricao|guarde_segredo"
        ),
        (
            .selfRole,
            "sou|somos|falo|falando|aqui|ligo|chamo|me_chamo|trabalho|quem_fala ~5 agente|atendente|suporte|seguranca|banco|policia|gerente|departamento|central|setor|administrador|moderador|tecnico|inspetor|assessor|angel|equipe|advogado|diretor|especialista|analista|consultor|delegado|corretor|recrutadora|rh|fraudes"
        ),
        (
            .selfRole,
            "nossa|nosso|nossos ~1 equipe|departamento|setor|tecnicos|especialistas|central ~2 pode|podem|detectou|identificou|de_seguranca|consegue"
        ),
        (.selfRole, "em_nome_de|da_parte_de gerente|assessor|consultor"),
        (
            .signature,
            "central|departamento|equipe|setor|centro|servico|atendimento ~1 de|ao? seguranca|cliente|clientes|suporte|fraudes|tecnico|juridico|atendimento|compliance|relacionamento|policia"
        ),
        (
            .role,
            "suporte|seguranca|atendimento|central|gerente|policia|administrador|moderador|agente|binance_angel|angels|antifraude|receita_federal|tribunal|diretor|sac"
        ),
        (
            .introduction,
            "meu_nome_e|me_chamo|estou_entrando_em_contato|entro_em_contato|vi_seu|vimos_seu|vi_o_seu|vimos_a_sua|vi_sua|voce_foi_selecionado|voce_foi_selecionada|parabens|estamos_contratando|tem_interesse|caro_amigo|ola_amigo|prezado_amigo|te_encontrei|sou|somos"
        ),
        (
            .familiar,
            "ate_amanha|ate_logo|a_gente_se_ve|como_combinado|combinado|ontem|beijos|um_abraco|voce_vem|saudades"
        ),
        (.automatic, "descadastrar|cancelar_inscricao|boletim|mensagem_automatica|nenhuma_acao|nao_responda"),
        (
            .guaranteed,
            "rendimento|rendimentos|lucro|lucros|ganho|ganhos|retorno|retornos|rentabilidade|juros ~3 garantido|garantida|garantidos|assegurado|certo|fixo|fixa|sem_risco|diario|diarios|por_dia|ao_dia|por_semana|semanal|mensal|ao_mes"
        ),
        (
            .guaranteed,
            "sem_risco|sem_riscos|risco_zero|zero_risco|garantido|garantida|garantidos|impossivel_perder|nao_tem_como_perder|capital_garantido|capital_protegido|voce_nao_perde"
        ),
        (
            .guaranteed,
            "dobre|dobrar|dobramos|triplique|multiplique|multiplicar|o_dobro|em_dobro ~3 seu|sua|seus|dinheiro|capital|investimento|deposito|valor|de"
        ),
        (.guaranteed, "<percent> ~2 ao|por|cada dia|semana|mes"),
        (
            .safeWallet,
            "conta|carteira|wallet|endereco|cofre ~1 segura|seguro|protegida|de_seguranca|temporaria|de_custodia|de_protecao|espelho|fria"
        ),
        (
            .baiting,
            "premio|premios|ganhou|ganhador|sorteio|sorteado|bonus|airdrop|brinde|gratis|gratuito|loteria|reembolso|recompensa|heranca|resgate|contemplado|vale_presente|presente|restituicao"
        ),
        (
            .quidProQuo,
            "podemos|posso|pode|conseguimos|consigo|nos|nossa ~3 liberar|desbloquear|recuperar|devolver|acelerar|resolver|reembolsar|ajudar|destravar|agilizar|estornar ~5 seu|sua|seus|o|saque|fundos|conta|deposito|dinheiro|valores|a"
        ),
        (.quidProQuo, "em_troca|so_preciso|precisamos_apenas|recuperacao_de_fundos|recuperar_seus|basta_me"),
        (
            .romance,
            "meu_amor|minha_vida|querida|querido|meu_bem|te_amo|nosso_futuro|saudade_de_voce|meu_coracao|penso_em_voce|pensei_em_voce|casar_com|amor"
        ),
        (
            .jobOffer,
            "vaga_de_emprego|oferta_de_emprego|emprego|trabalho_em_casa|trabalhe_de_casa|home_office|trabalho_remoto|vaga|tarefas_simples|meio_periodo|sem_experiencia|recrutador|recrutadora|salario|curtir_videos|renda_extra|trabalho"
        ),
        (.friend, "oi|ola mae|pai|vo|avo|tia|tio|mamae|papai"),
        (
            .friend,
            "novo_numero|numero_novo|meu_novo_numero|troquei_de_numero|mudei_de_numero|celular_quebrou|quebrei_meu|perdi_meu_celular|telemovel_avariou|telemovel_partiu|sou_eu|salva_esse_numero|salva_meu|anota_meu|telemovel_estragou"
        ),
        (.addedToGroup, "adicionou|adicionado|adicionada|entrou ~4 grupo|canal|ao"),
        (.proof, "caso|protocolo|referencia|ticket|matricula|processo|pedido|contrato|denuncia|numero|n ~2 <number>"),
        (.callUs, "ligue|ligar|telefone|contate|disque|liga ~4 para|agora|numero|central|ja"),
        (
            .give,
            "envie|envia|enviar|mande|manda|mandar|compartilhe|partilhe|forneca|fornecer|informe|informar|digite|digitar|insira|inserir|introduza|diga|me_diga|leia|responda|responder|confirme|confirmar|preciso|precisamos|passe|me_passe|preencha|anexe|dite|encaminhe|repasse|escreva|valide|me_de|informando|me_fala|indique"
        ),
        (
            .secret,
            "senha|senhas|palavra_passe|pin|codigo_de_verificacao|codigo_de_seguranca|codigo_sms|codigo_que|codigo_de_seis|codigo_otp|otp|codigos|credenciais|frase_semente|seed|frase_de_recuperacao|frase_secreta|palavras_de_recuperacao|12_palavras|24_palavras|doze_palavras|vinte_e_quatro_palavras|chave_privada|chaves_privadas|chave_api|cvv|numero_do_cartao|dados_do_cartao|dados_bancarios|documento|rg|cpf|passaporte|2fa|token|selfie|seis_digitos|buid|codigo_de_confirmacao|codigo_de_acesso|codigo_recebido|foto_do_seu"
        ),
        (.code, "codigo|codigos|digitos|chave"),
        (
            .harmlessCode,
            "porta|portao|wifi|desconto|postal|armario|garagem|predio|promocional|reserva|retirada|cupom|casa"
        ),
        (.deliveredCode, "codigo|senha|otp|token ~4 e|de|para? <digits>"),
        (
            .pay,
            "envie|envia|enviar|transfira|transferir|deposite|depositar|pague|paga|pagar|invista|investir|empreste|emprestar|empresta|mova|mover|mande|manda|faca_um_pix|faz_um_pix|fazer_um_pix|deposito|recarregue|compre|comprar|cubra|cobrir|adiante|pix|quite|regularize|converta|aporte|ajuda_com|transfere|transferencia"
        ),
        (
            .money,
            "dinheiro|fundos|saldo|reais|real|euros|dolares|usdt|btc|bitcoin|cripto|criptomoedas|moedas|taxa|taxas|tarifa|imposto|fatura|aluguel|renda|deposito|quantia|valor|alfandega|multa|ativos|capital|economias|eth|boleto|pix|cartoes_presente|grana|fianca|caucao|mensalidade|conta_de"
        ),
        (.money, "<amount>"),
        (
            .fundsRequest,
            "pague|pagar|paga|quite|cubra|cobrir|faca|efetue|regularize ~4 taxa|tarifa|imposto|fatura|multa|boleto|valor|pagamento|deposito|pix|caucao"
        ),
        (
            .click,
            "clique|clica|clicar|toque|abra|abre|abrir|siga|seguir|escaneie|acesse|acessar|visite|entre|baixe|verifique|confirme|resgate|consulte|atualize|rastreie|reative|aponte|regularize|preencha|cadastre|complete|conecte|leia_o_qr|agende|reagende"
        ),
        (.clickObject, "link|qr|botao|anexo|arquivo|aqui|pagina|site|formulario|documento|portal"),
        (
            .clickRequest,
            "clique|clica|clicar|toque|abra|siga|escaneie|acesse|pelo|atraves_do ~4 link|qr|botao|anexo|aqui|arquivo"
        ),
        (.logIn, "faca_login|entre_na_sua|verifique_sua|reative|valide_sua|acesse_sua"),
        (
            .installRequest,
            "instale|instalar|instala|baixe|baixar|atualize|atualizar|execute ~4 aplicativo|app|programa|software|extensao|arquivo|apk|atualizacao|firmware|anydesk|teamviewer|modulo|aplicacao"
        ),
        (
            .remoteAccess,
            "acesso_remoto|controle_remoto|remotamente|assistencia_remota|anydesk|teamviewer|compartilhar_a_tela|compartilhe_sua_tela|compartilhar_sua_tela|compartilhe_a_tela|espelhar_a_tela|partilhar_o_ecra|tomar_o_controle"
        ),
        (
            .fundsRequest,
            "favor|precisa|precisas|tem_que|tens_de|deve|pode|podes|consegue|so? pagar|enviar|transferir|depositar|recarregar|adiantar|emprestar|regularizar|investir|fazer_um_pix"
        ),
        (.fundsRequest, "taxa|tarifa|multa|caucao|deposito|valor|quota de|no_valor_de? ~1 <amount>"),
        (.urgency, "so_ate|ate_as|fecha|encerra|termina|acaba ~2 <number>"),
        (.pay, "mandem|enviem|depositem|transfiram|invistam|recarreguem|recarregar"),
        (.selfRole, "^ admin|adm|moderador"),
        (.fundsRequest, "mandar|manda|passar|passa|transferir|devolver ~2 os|as|uns <number>"),
        (.fundsRequest, "fazer|faz|faca|consegue_fazer ~1 pix"),
        (.urgency, "ainda hoje"),
        (.urgency, "ligue|pague|comece|transfira|responda agora|hoje"),
        (.urgency, "pagar|pago|quitar ~5 hoje"),
        (.notYou, "se_nao_foi_voce|se_nao_reconhece"),
    ]
}
