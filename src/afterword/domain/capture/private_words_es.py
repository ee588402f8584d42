"""What Spanish speakers keep to themselves: the commonest cue phrases."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

BACKWARD = phrases(
    r"""
    entre (nosotros|tú y yo); en confianza; confidencial\w*; off the record; (todavía|aún) no (es
    oficial|lo saben|está anunciado|se ha anunciado); se le escapó; (no|ni) (contar|decir|repetir|
    mencionar|comentar|poner)( nada| esto| eso| a nadie)?; nadie (lo )?sabe; no (lo )?(sabe|saben)(
    todavía| aún)?; queda entre nosotros; no (se )?lo (dije|he
    dicho); eso no lo dije; me lo (callé|guardé)
    """
)

FORWARD = phrases(
    r"""
    (no|ni|nunca|nada de|mejor no) (hablar|mencionar|decir|contar|comentar|sacar|tocar)( nada)?(
    de| del| sobre| que| el| la| lo)?; sin (mencionar|hablar)( de)?; ocultar; me callo
    """
)

MONEY = phrases(
    r"""
    salari\w*; sueldo\w*; nómina; bruto\w*; paga extra; bono; cobro; cobrar; cobraba; pagan (poco|mal|
    menos|bien); \d+ (mil|euros|k); mal pagad\w+; negociar; pretensión\w*; dinero
    """
)

RIVALS = phrases(
    r"""
    (otra|una|mi|segunda) oferta; oferta de; otr(o|os|a|as) (proceso|procesos|entrevista|entrevistas|
    empresa|candidat\w+|finalista\w*); candidat\w+ intern\w+; plan b
    """
)

GOSSIP = phrases(
    r"""
    chisme\w*; rumor\w*; cotille\w*; dicen que; despid\w+; despedid\w+; echaron; ere; dimitió; dimisión;
    se va (de la empresa|a ir|en); se jubila; (anterior|antiguo|antigua|ex) (jefe|jefa|responsable|
    encargad\w+); antecesor\w*; pelea\w*; bronca; se llevan (mal|fatal); tóxic\w*; acoso; huelga;
    quiebra; borrach\w+; idiota; grosero; pesad[oa]
    """
)

IMPROPER = phrases(
    r"""
    (tener|tengo|tienes|pienso tener) hijos; hijos; embaraz\w*; casad[oa]; casarme; boda; estado civil;
    mi edad; cuántos años; demasiado (mayor|joven); religi\w*; de dónde soy (realmente|de verdad); qué
    hace mi (padre|marido|mujer); mi acento
    """
)

EMPLOYER = phrases(
    r"""
    mi (jefe|jefa|empresa|encargad\w+|trabajo actual); por qué (me voy|dejo|lo dejo|quiero irme|me fui);
    motivo de (mi )?(salida|baja); preaviso; no he (avisado|dicho|dado); en paro; quemad[oa]
    """
)

SORROW = phrases(
    r"""
    divorci\w*; separad[oa]; custodia; falleció; murió; muerte; funeral; enferm[oa]; ingresad[oa];
    asunto familiar; tema familiar; política; copas?; cerveza\w*
    """
)

GRAVE = phrases(
    r"""
    cáncer; demencia; ictus; hospital; operación; tratamiento; depresión
    """
)

KIN = phrases(
    r"""
    (mi|mis|su|sus) (madre|padre|hij\w+|herman\w+|abuel\w+|marido|mujer|familia|suegr\w+|pareja)
    """
)

HEALTH = phrases(
    r"""
    mi (espalda|rodilla|cabeza|estómago|salud|ansiedad|voz|hombro|cadera); dolor de \w+; me dolía;
    migraña; nervios\w*; nervios; ansiedad; temblaba; sudaba; sudando; lloré; dormí (mal|poco|nada);
    cansad\w+; agotad\w+; estresad\w+; estrés; de baja; pánico
    """
)

DOUBT_PLAIN = phrases(
    r"""
    me quedé en blanco; en blanco; me lié; me trabé; me enrollé; respuesta (floja|mala|vaga|pobre); no
    supe (responder|contestar|qué decir|explicar); contesté mal; respondí mal; no (estuve|salió|fue)
    (bien|fin\w*|gran cosa); titubeé; flojo
    """
)

DOUBT_COLOUR = phrases(
    r"""
    mi (inglés|acento); (como|qué) (un |una )?(idiota|tont[oa]); vergüenza; ridículo; la cagué; metí la
    pata; hablé demasiado; mentí; exageré; desastre; impostor\w*; mierda; joder; no me cogerán
    """
)

GRIPE = phrases(
    r"""
    aparcar; aparcamiento; parking; atasco; tráfico; llegué tarde; café (malo|frío|horrible); hacía
    (frío|calor); me hizo esperar; zapatos; traje; qué asco; aburrid\w+
    """
)

CHORES = phrases(
    r"""
    llamar a (mamá|papá|mi madre|mi padre); comprar (pan|leche|huevos); lavadora; dentista; peluquería;
    recoger (a los niños|paquete); sacar al perro
    """
)
