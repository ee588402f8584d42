"""What Spanish notes say that tells a kind: the commonest cue phrases."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

PROMISE = phrases(
    r"""
    prometí; quedé en (mandar|enviar|pasar|entregar|llevar|hacer|escribir|llamar)\w*; (le|les|te)?
    ?(mando|envío|paso|mandaré|enviaré|pasaré)( \w+){0,4}; (tengo que|debo|voy a|hay que) (mandar\w*|
    enviar\w*|pasar\w*|entregar\w*|llevar\w*); (mandar|enviar|entregar)\w* (el|la|los|las|un|una|mi|a);
    (pidió|pidieron) (el|la|mi|un|una|que le)
    """
)

DELIVERABLE = phrases(
    r"""
    portafolio; certificad\w*; título; plantilla\w*; documento\w*; presentación; enlace\w*; vídeo\w*;
    informe\w*; referencias?; copia\w*; plan; proyecto; muestra\w*; currículum; cv; carné; ejemplo\w*;
    resumen; fotos?
    """
)

NEED = phrases(
    r"""
    (necesita|necesitan|buscan|busca|quieren|quiere|hace falta|falta|faltan) (a )?(alguien|gente|un|una|
    que|más|reducir|mejorar|manos)?; alguien que; nadie (que|sabe|lo); (mayor|principal|gran) (problema|
    reto|dolor|prioridad); no dan abasto; cuello de botella; urgente
    """
)

CONCERN = phrases(
    r"""
    (preocupa|preocupación|duda|miedo|recelo|pega|inquietud)\w*; no (está|estaba|lo ve|lo veía)(
    muy| tan)? (segur\w+|convencid\w+|clar\w+); nunca (he|había|trabajé|usé|lideré); solo (he|había|
    tengo|llevo|hablo); no (tengo|he|hablo|domino|conozco) ; sin experiencia; (preguntó|preguntaron|
    insistió) (por qué|cómo|en|sobre|si); sobrecualificad\w+
    """
)

ANSWER = phrases(
    r"""
    (debería|tendría que|tenía que|debí)( \w+)? (haber )?(dicho|contestado|respondido|contado|decir); lo
    que (quería|quise) decir( (es|era))?; en realidad; (la )?respuesta (buena|correcta|mejor)( (es|
    era))?; lo (miré|busqué) (después|luego); luego me acordé
    """
)

ANSWERED = phrases(
    r"""
    (le )?(dije|contesté|respondí|conté|expliqué)( que)?; estoy (aprendiendo|estudiando); examen en
    """
)

PERSONAL = phrases(
    r"""
    (su|sus) (hij\w+|niet\w+|mujer|marido|perr\w+|gat\w+|herman\w+|familia|equipo|huerto); (él|ella)
    (corre|juega|toca|escala|nada|pinta|canta|baila|cocina|es de|estudió); (corre|juega|toca|escala|
    nada|canta|baila) (en|al|a|la|el|maratones); (maratón|fútbol|pádel|baloncesto|senderismo|guitarra|
    piano|coro|ciclismo|surf|ajedrez|huerto|nietos?); también (es de|estudió|corre|fue); misma
    (universidad|ciudad|escuela|facultad); mismo (pueblo|barrio|instituto); vacaciones en
    """
)

NEXT_STEP = phrases(
    r"""
    (decisión|respuesta|resultado\w*|deciden|decidirán)( (el|la|en|antes|para))?; (me )?(avisan|
    avisarán|llaman|llamarán|dicen algo|dirán algo|contestan); (segunda|próxima|otra|última)
    (entrevista|ronda|fase); próximos? pasos?; prueba (técnica|práctica); empezar(ía)? (el|en);
    incorporación
    """
)

DECISION = phrases(
    r"""
    decisión; respuesta; resultado\w*; decid\w+; avisa\w+; llama\w+; dicen algo; dirán algo; contestan
    """
)

BARE_WAIT = phrases(
    r"""
    (unas |en |un par de )?(\d+|una|dos|tres) (semanas?|días)
    """
)

CLOSED = phrases(
    r"""
    cerrad\w+; festivo\w*; vacaciones
    """
)

LIKED = phrases(
    r"""
    le (gustó|encantó|interesó); tomó nota\w*; apuntó; se rió; asintió
    """
)

STARTERS = phrases(
    r"""
    (y|pero|entonces|luego|ah|también|bueno|pues)( (luego|también))*
    """
)

SHE = phrases(
    r"""
    ella; señora
    """
)

HE = phrases(
    r"""
    él; señor
    """
)

NARRATOR = phrases(
    r"""
    yo; me; mi; conté; dije; expliqué; nosotros
    """
)

NOISE = phrases(
    r"""
    maja; majo; bien; todo bien; uf; listo
    """
)

SECTIONS = {
    "private": phrases(r"""privado; no mencionar; solo para mí"""),
    "promise": phrases(r"""prometido; enviar; pendiente\w*"""),
    "concern": phrases(r"""dudas; preocupaciones"""),
    "need": phrases(r"""necesidades"""),
    "next_step": phrases(r"""próximos pasos"""),
    "personal": phrases(r"""personal"""),
    "topic": phrases(r"""temas"""),
}
