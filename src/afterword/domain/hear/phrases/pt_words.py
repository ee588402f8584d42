"""Portuguese words that several phrases share."""

from __future__ import annotations

WORDS = {
    "talk": r"""
        entrevistas?|reunião|reuniões|conversas?|papo|bate-papo|etapas?|fases?|ligação|chamada|
          visita|encontro|dinâmica
    """,
    "papers": r"""
        referências?|diplomas?|certificados?|comprovantes?|documentos?|documentação|currículo|cv|
          carta|pretensão salarial|aviso prévio|rg|cpf|ctps|carteira|formulário|portf[óo]lio|
          cópias?|foto|holerites?|dados|atestados?|contatos?
    """,
}
