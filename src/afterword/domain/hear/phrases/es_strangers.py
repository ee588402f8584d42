"""Spanish of strangers: who would like to place somebody, and who writes about other things."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues

OUTREACH = cues(
    Sign.OUTREACH,
    {
        3: r"""
            (?:visto|encontrado|revisado|vi|encontré|topado con)(?: … | )(?:su|tu) (?:perfil|
              trayectoria)|oportunidad (?:interesante|única|que)|consultor[ae]? de selección|
              (?:abiert[oa]) a (?:nuevas|escuchar)
        """,
    },
)

ALIEN = cues(
    Sign.ALIEN,
    {
        3: r"""
            (?:cancel\w+|reembols\w+|anul\w+)(?: … | )(?:webinar|conferencia|cumbre|taller|evento|
              entradas?|inscripción)|(?:webinar|conferencia|cumbre|taller|evento)(?: … |
               )(?:cancelad\w+|reembols\w+|aplazad\w+)|(?:pago|factura|pedido|envío|
              suscripción)(?: … | )(?:fallido|rechazado|pendiente|vencid\w+|enviado|cancelad\w+|agotad\w+)|
              (?:solicitud|petición) de (?:crédito|préstamo|hipoteca|tarjeta|alquiler|beca|reembolso)|
              otr[oa]s? inquilin\w+|(?:manuscrito|ponencia)(?: … | )(?:no (?:ha|han) sido (?:aceptad\w+|
              seleccionad\w+)|rechazad\w+)|(?:concierto|feria de empleo)(?: … | )(?:cancelad\w+|
              suspendid\w+|aplazad\w+)|\d{1,2} ?% de descuento
        """,
    },
)
