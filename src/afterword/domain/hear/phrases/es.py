"""Spanish: what employers, agencies and mail systems write."""

from __future__ import annotations

from afterword.domain.hear.cues import Language, Sign, cues
from afterword.domain.hear.phrases import strangers
from afterword.domain.hear.phrases.es_strangers import ALIEN, OUTREACH

WORDS = {
    "talk": r"""
        entrevistas?|reunión|reuniones|llamadas?|rondas?|conversación|charla|fase|etapa|visita|
          encuentro
    """,
    "papers": r"""
        referencias?|títulos?|certificados?|documentos?|documentación|currículum|cv|carta|
          expectativas? salariales?|preaviso|disponibilidad de incorporación|dni|nie|pasaporte|
          permiso|formulario|portfolio|portafolio|copias?|foto|nóminas?|datos
    """,
}

REJECT = cues(
    Sign.REJECT,
    {
        3: r"""
            no (?:\w+ ){0,3}?(?:ha sido|has sido|fue|ha resultado|has resultado|resultó|hemos|han|
              ha|vamos|podemos|podremos|seguiremos|continuaremos|seguir|avanzar|continuar)(?: … |
               )(?:seleccionad[oa]|elegid[oa]|exitosa?|aceptad[oa]|adelante|avanzar|continuar|
              continuando|proceso|proceder|ofrecer\w*|seleccionar\w*|contar con)
            (?:hemos|han|he) (?:decidido|optado)(?: … | )(?:no (?:continuar|avanzar|seguir)|
              (?:continuar|avanzar|seguir|por) (?:\w+ )?(?:con )?(?:otr\w+|candidat\w+|alguien))
            (?:otr[oa]s?|un|una) (?:candidat[oa]s?|persona|perfil|aspirante)(?: … |
               )(?:seleccionad\w+|elegid\w+|se ajusta\w*|más|contratad\w+)|(?:nombró|seleccionó|
              eligió|contrató|elegido|seleccionado|contratado|nombrado) a (?:otr\w+|
              un\w*) (?:candidat\w+|persona)
            (?:puesto|vacante|plaza|posición|oferta)(?: … | )(?:cubiert[oa]|cerrad[oa]|
              cancelad[oa]|ocupad[oa])|descartad[oa]|(?:candidatura|solicitud)(?: … |
               )(?:rechazad\w+|desestimad\w+|denegad\w+)
            (?:hemos|han|he) (?:elegido|escogido|contratado|seleccionado|
              fichado) (?:a )?(?:otr\w+|alguien|una persona|un perfil)|(?:puesto|plaza|
              vacante) (?:ha sido |se lo ha llevado |es )(?:para )?(?:otr\w+|adjudicad\w+ a)
            no (?:\w+ )?(?:pasad[oa]|pasa|pasó|superad[oa]|continúa|continuará|sigue|
              seguirá) (?:\w+ ){0,3}?(?:proceso|fase|siguiente|selección)
        """,
        2: r"""
            lamentamos|lamento|sentimos|siento (?:\w+ )?(?:comunicar|informar|decir)
            (?:le|te|les) dese\w+(?: … | )(?:éxito|suerte|lo mejor)|mucho éxito|mucha suerte en
            tras (?:una )?(?:cuidadosa|detenida|larga) (?:consideración|valoración|deliberación|
              revisión)
        """,
        1: r"""
            lamentablemente|desafortunadamente|por desgracia
        """,
    },
    unless=r"""
        todavía no|aún no|webinar|evento|conferencia|pago|reembols\w+
    """,
    words=WORDS,
)

OPEN_DOOR = cues(
    Sign.OPEN_DOOR,
    {
        3: r"""
            (?:seguir|sigamos|mantener|mantengamos|mantenernos|estar|estemos|quedamos|
              permanecer)(?: … | )(?:en )?contacto|con su permiso|con tu permiso|
              puerta(?:s)? (?:\w+ )?abiertas?|no es un adiós|(?:otr[oa]|próxim[oa]|
              segund[oa]) (?:puesto|vacante|plaza|posición)(?: … | )(?:abrirá|abriremos|encaj\w+|en|
              pronto|interesar\w*)|(?:escríbe\w*|llám\w*|contáct\w*|vuelv\w+)(?: … | )(?:en|cuando|
              a partir)
        """,
    },
    unless=r"""
        bolsa de (?:talento|empleo|trabajo)|portal de empleo|base de datos
    """,
    words=WORDS,
)

OFFER = cues(
    Sign.OFFER,
    {
        3: r"""
            (?:complace|gustaría|encantad[oa]s?|placer|alegra|honor|queremos|deseamos)(?: … |
               )(?:ofrecer\w*|hacer\w*)(?: … | )(?:puesto|plaza|posición|oferta|contrato|trabajo|
              empleo)
            oferta (?:de (?:trabajo|empleo|contratación)|formal|laboral|en firme|económica)|
              carta (?:de )?oferta|contrato de trabajo|propuesta de contrat\w+|
              bienvenid[oa] al equipo
            (?:ha|has) sido (?:seleccionad[oa]|elegid[oa]) para (?:el|este|
              ocupar) (?:el )?(?:puesto|plaza|posición)|el puesto es (?:suyo|tuyo)
        """,
        2: r"""
            salario|retribución|incorporación|periodo de prueba|enhorabuena|felicidades
        """,
    },
    unless=r"""
        no (?:\w+ ){0,3}(?:ofrecer|seleccionad\w+)
    """,
    words=WORDS,
)

INVITE = cues(
    Sign.INVITE,
    {
        3: r"""
            (?:invitar\w*|invitamos|citar\w*|convocar\w*|proponer\w*|tener|concertar|agendar|
              programar)(?: … | )<talk>
            (?:segunda|tercera|última|próxima|siguiente|nueva|final) <talk>|<talk> (?:final|
              técnica|presencial|siguiente)
            (?:siguiente|próximo) paso|preseleccionad[oa]|(?:pasad[oa]|pasa|pasas|avanza\w*|
              superad[oa]) (?:a la|la) (?:siguiente|próxima|segunda|fase|primera)|(?:gustaría|
              queremos|encantaría)(?: … | )(?:conocer\w*|volver a ver\w*|entrevistar\w*|
              que conoci\w+|avanzar)
            (?:prueba|evaluación|ejercicio|test|caso) (?:\w+ )?(?:en línea|online|técnic[oa]|
              práctic[oa])
        """,
        2: r"""
            enhorabuena|buenas noticias|quedamos a
        """,
    },
    unless=r"""
        no (?:\w+ ){0,4}(?:invit|pas|avanz|super)\w*|aplaz\w+|reprogram\w+|confirm\w+|cancel\w+|
          asistir a la entrevista|otr[oa]s candidat
    """,
    words=WORDS,
)

SCHEDULE = cues(
    Sign.SCHEDULE,
    {
        3: r"""
            (?:reprogram\w+|aplaz\w+|cambiar|cambio|mover|adelantar|posponer|cancelar)(?: … |
               )(?:entrevista|cita|reunión|llamada|hora|horario|fecha)|nuev[oa] (?:fecha|hora|
              horario|cita|sala|enlace)|(?:entrevista|cita|reunión|llamada)(?: … | )(?:aplazad\w+|
              confirmad\w+|cancelad\w+|programad\w+|reprogramad\w+)
            confirm\w+(?: … | )(?:entrevista|cita|reunión|asistencia|llamada)|(?:su|
              tu) disponibilidad|(?:qué|cuál|cuándo)(?: … | )(?:día|hora|fecha|horario|viene|
              conviene|va)|(?:le|te) (?:viene|va|conviene|vendría|parece) (?:bien|mejor)|(?:está|
              estás|estaría|estarías) disponible|enlace (?:de|a) (?:zoom|teams|la)|
              invitación de calendario
        """,
        2: r"""
            a las \d{1,2}
        """,
    },
    words=WORDS,
)

AWAY = cues(
    Sign.AWAY,
    {
        3: r"""
            (?:fuera de (?:la )?oficina|ausente|de vacaciones|de baja|de permiso|de viaje|
              de licencia|no estaré disponible|sin acceso|acceso limitado|ausencia)
            cerrad[oa]s? (?:por|hasta|del|desde)|(?:estamos|estaremos|permanecer\w+) cerrad\w+|(?:estoy|
              me encuentro) enferm[oa]
            (?:regres\w+|vuelv\w+|volver\w+|reincorpor\w+|de vuelta|de regreso)(?: … | )(?:el|en|
              a partir|oficina|al)|a mi (?:regreso|vuelta)|(?:oficina|empresa|centro|colegio)(?: … |
               )cerrad[oa]
        """,
        2: r"""
            respuesta automática|en caso de urgencia|para (?:asuntos|temas) urgentes
        """,
    },
    unless=r"""
        estuve|estaba|acabo de (?:volver|regresar)
    """,
    words=WORDS,
)

LEFT = cues(
    Sign.LEFT,
    {
        3: r"""
            ya no (?:trabaj\w+|forma|formo|pertenece\w*|está|estoy|labora)(?: … | )?(?:en|parte|
              para|aquí|con)?|(?:ha|he) dejado (?:la|el|de)|(?:se ha|me he) (?:jubilado|ido|
              retirado)|último día|(?:estoy|está) (?:ya )?jubilad[oa]|se jubiló|me jubilé|(?:antiguo|
              ex) empleado|(?:cuenta|buzón|dirección)(?: … | )(?:no se (?:lee|atiende|
              consulta)|desactivad\w+|ya no)
        """,
    },
    words=WORDS,
)

UNDELIVERED = cues(
    Sign.UNDELIVERED,
    {
        3: r"""
            no (?:se )?(?:ha )?(?:pudo|podido|puede) (?:ser )?(?:entregar\w*|entregad\w+|
              enviar\w*)|no entregado|no se (?:encontró|encuentra) (?:la dirección|el destinatario|
              el buzón)|error de entrega|destinatario desconocido|buzón lleno
        """,
    },
    words=WORDS,
)

ACK = cues(
    Sign.ACK,
    {
        3: r"""
            (?:hemos|he) recibido(?: … | )(?:candidatura|solicitud|currículum|mensaje|correo|
              inscripción)|(?:candidatura|solicitud|inscripción)(?: … | )(?:recibida|registrada|
              enviada)|acuse de recibo|(?:estamos|está siendo|hemos)(?: … )?(?: )?(?:procesando|gestionando|
              tramitando|registrado)(?: … | )(?:consulta|respuesta|solicitud|petición|mensaje)|
              (?:mayor brevedad|tan pronto como)(?: … | )(?:posible|respond\w+|contactar\w*)|(?:mensaje|
              correo|respuesta) (?:\w+ )?(?:automátic[oa]|
              generado automáticamente)|no respond\w+ a este (?:correo|mensaje)
        """,
        2: r"""
            gracias por (?:tu|su) (?:candidatura|solicitud|inscripción|interés)
        """,
    },
    words=WORDS,
)

RECEIPT = cues(
    Sign.RECEIPT,
    {
        3: r"""
            (?:recibid[oa]s?|tomo nota|tomamos nota|reenviad[oa]|compartid[oa]|
              se lo (?:he )?pas\w+|ha llegado|han llegado|anotad[oa])
        """,
    },
    words=WORDS,
)

DELAY = cues(
    Sign.DELAY,
    {
        3: r"""
            (?:pausad[oa]|suspendid[oa]|congelad[oa]|en pausa|en espera|retras\w+|demor\w+|
              aplazad[oa]|pospuest[oa]|lista de espera|congelación de)|(?:todavía|aún) no(?: … |
               )(?:decisión|decidido|tomado|resuelto)|no hemos (?:\w+ )?(?:tomado|decidido)|
              más tiempo|(?:su|tu) paciencia
        """,
        2: r"""
            (?:decisión|respuesta|noticias|novedades)(?: … | )(?:antes|el|a finales|a principios|
              en|la próxima)
        """,
    },
    unless=r"""
        entrevista (?:\w+ ){0,3}aplazada|disculpe? (?:la|el) (?:demora|retraso)
    """,
    words=WORDS,
)

STOP = cues(
    Sign.STOP,
    {
        3: r"""
            (?:deje|dejen|deja|dejar) de (?:escribir\w*|contactar\w*|llamar\w*|enviar\w*|
              insistir)|no (?:nos|me) (?:vuelva|vuelvas|contacte|contactes|escriba|escribas|llame|
              llames)(?: … | )?(?:más|de nuevo|a)?|abst[eé]n\w+ de|no (?:envíe|envíes) más
        """,
    },
    words=WORDS,
)

FORBID = cues(
    Sign.FORBID,
    {
        3: r"""
            no (?:\w+ )?(?:contacte\w*|contactar|escriba\w*|escribir|llame\w*|se dirija)(?: … |
               )(?:panel|tribunal|comité|entrevistador\w*|cliente|directamente|miembros|equipo)|
              (?:todo|cualquier comunicación|exclusivamente|únicamente)(?: … |
               )(?:a través de (?:mí|nosotros|la agencia)|por mi)
        """,
    },
    words=WORDS,
)

LIFT = cues(
    Sign.LIFT,
    {
        3: r"""
            (?:regla|norma|prohibición|restricción)(?: … | )(?:levantada|levanta|flexibiliza|
              ya no se aplica|sin efecto)|ya (?:puede|puedes|pueden)(?: … | )(?:agradecer|escribir|
              contactar)
        """,
    },
    words=WORDS,
)

REQUEST = cues(
    Sign.REQUEST,
    {
        3: r"""
            (?:podría|podrías|puede|puedes|por favor|necesitamos|necesito|le pedimos|te pedimos|
              rogamos|nos falta|falta)(?: … | )<papers>
            (?:envíe\w*|envía\w*|enviar\w*|remita\w*|facilit\w+|adjunt\w+|complet\w+|rellen\w+|
              indique\w*|indícanos)(?: … | )<papers>
        """,
    },
    unless=r"""
        si (?:desea|quiere)|no es necesario|hemos recibido|conservar su|hemos adjuntado|
          adjunto (?:le|te)
    """,
    words=WORDS,
)

ASK = cues(
    Sign.ASK,
    {
        3: r"""
            (?:me|nos) gustaría (?:saber|conocer|entender)|(?:una|última|
              otra) (?:\w+ )?(?:pregunta|duda)|(?:podría|podrías|puede|puedes)(?: … |
               )(?:explicar\w*|aclarar\w*|detallar\w*|contar\w*|describir\w*)|qué (?:opina|opinas|
              piensa|piensas)|tengo curiosidad
        """,
    },
    unless=r"""
        (?:cualquier|alguna|si tiene|tienes) (?:\w+ )?(?:pregunta|duda)|
          pregunta rápida sobre (?:su|tu) perfil
    """,
    words=WORDS,
)

WARM = cues(
    Sign.WARM,
    {
        3: r"""
            (?:muchas |mil )?gracias(?: (?:por|a|de))?|(?:un placer|encantad[oa]|me alegr\w+|
              nos alegr\w+|ha sido un)(?: … | )?(?:conocer\w*|hablar|charlar|leer\w*|placer|gusto)?|
              de nada|igualmente|impresionad[oa]s?
        """,
    },
    words=WORDS,
)

LANGUAGE = Language(
    cues=(
        *strangers.ES,
        *REJECT,
        *OPEN_DOOR,
        *OFFER,
        *INVITE,
        *SCHEDULE,
        *AWAY,
        *LEFT,
        *UNDELIVERED,
        *ACK,
        *RECEIPT,
        *DELAY,
        *STOP,
        *FORBID,
        *LIFT,
        *REQUEST,
        *ASK,
        *OUTREACH,
        *WARM,
        *ALIEN,
    ),
    conditions=r"si|en caso de|siempre que|cuando|en cuanto",
    unconditional=(
        r"aunque|incluso si|como si|aun cuando|si (?:lo |la |te |le )?(?:quieres?|deseas?|interesa|"
        r"apetece)(?=\W*$)"
    ),
    courtesies=r"""
        (?:cómo (?:está|estás|va|te va|le va)|qué tal|todo bien|alguna (?:pregunta|duda)|
          en contacto|verdad)
    """,
    logistics=r"""
        (?:disponib\w+|qué (?:día|hora|fecha|horario)|cuál (?:\w+ ){0,4}?(?:mejor|viene|conviene)|
          cuándo|(?:le|te) (?:viene|va|conviene|apetec\w+)|conversar)
    """,
    back=r"""
        (?:de vuelta|de regreso|regres\w+|vuelv\w+|volver\w+|reincorpor\w+|responder\w*|
          atender\w*|disponible)(?: … | )?(?:el|desde|a partir del|a partir de|en)?|a partir del?
    """,
    until=r"(?:no|sin|ni) (?:\w+ ){1,5}?hasta|antes del?",
    through=r"hasta|al|inclusive",
    due=r"""
        en el plazo de|antes del?|hasta|a más tardar|como (?:muy tarde|máximo)|para el|límite
    """,
    answer=r"""
        respond\w+|respuesta|decisión|confirm\w*|acept\w*|firm\w*|indi\w+|elij\w+|elegir|envi\w+|
          necesit\w+|plazo|complet\w*|hacer\w*|avis\w+|dig\w+
    """,
    promise=r"""
        decisión|decisiones|public\w+|resultados|decidir\w*|respuesta|resultado|reunión|reún\w+|
          noticias|novedades|inform\w+|comunic\w+|aplaz\w+|anunci\w+|contact\w+
    """,
    forwarding=r"""
        (?:ver|véase|mira|aquí) (?:más )?abajo|te reenvío|le reenvío|reenvío|
          a continuación el mensaje
    """,
)
