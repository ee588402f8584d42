"""What Spanish speakers keep to themselves: the commonest cue phrases."""

from __future__ import annotations

BACKWARD = ("entre (nosotros|tú y yo)", "en confianza", "confidencial\\w*", "off the record", "(todavía|aún) no (es oficial|lo saben|está anunciado|se ha anunciado)", "se le escapó", "(no|ni) (contar|decir|repetir|mencionar|comentar|poner)( nada| esto| eso| a nadie)?", "nadie (lo )?sabe", "no (lo )?(sabe|saben)( todavía| aún)?", "queda entre nosotros")  # fmt: skip
FORWARD = ("(no|ni|nunca|nada de|mejor no) (hablar|mencionar|decir|contar|comentar|sacar|tocar)( nada)?( de| del| sobre| que| el| la| lo)?", "sin (mencionar|hablar)( de)?", "ocultar", "me callo")
MONEY = ("salari\\w*", "sueldo\\w*", "nómina", "bruto\\w*", "paga extra", "bono", "cobro", "cobrar", "cobraba", "pagan (poco|mal|menos|bien)", "\\d+ (mil|euros|k)", "mal pagad\\w+", "negociar", "pretensión\\w*", "dinero")  # fmt: skip
RIVALS = ("(otra|una|mi|segunda) oferta", "oferta de", "otr(o|os|a|as) (proceso|procesos|entrevista|entrevistas|empresa|candidat\\w+|finalista\\w*)", "candidat\\w+ intern\\w+", "plan b")
GOSSIP = ("chisme\\w*", "rumor\\w*", "cotille\\w*", "dicen que", "despid\\w+", "despedid\\w+", "echaron", "ere", "dimitió", "dimisión", "se va (de la empresa|a ir|en)", "se jubila", "(anterior|antiguo|antigua|ex) (jefe|jefa|responsable|encargad\\w+)", "antecesor\\w*", "pelea\\w*", "bronca", "se llevan (mal|fatal)", "tóxic\\w*", "acoso", "huelga", "quiebra", "borrach\\w+", "idiota", "grosero", "pesad[oa]")  # fmt: skip
IMPROPER = ("(tener|tengo|tienes|pienso tener) hijos", "hijos", "embaraz\\w*", "casad[oa]", "casarme", "boda", "estado civil", "mi edad", "cuántos años", "demasiado (mayor|joven)", "religi\\w*", "de dónde soy (realmente|de verdad)", "qué hace mi (padre|marido|mujer)", "mi acento")  # fmt: skip
EMPLOYER = ("mi (jefe|jefa|empresa|encargad\\w+|trabajo actual)", "por qué (me voy|dejo|lo dejo|quiero irme|me fui)", "motivo de (mi )?(salida|baja)", "preaviso", "no he (avisado|dicho|dado)", "en paro", "quemad[oa]")
SORROW = ("divorci\\w*", "separad[oa]", "custodia", "falleció", "murió", "muerte", "funeral", "enferm[oa]", "ingresad[oa]", "asunto familiar", "tema familiar", "política", "copas?", "cerveza\\w*")
GRAVE = ("cáncer", "demencia", "ictus", "hospital", "operación", "tratamiento", "depresión")
KIN = ("(mi|mis|su|sus) (madre|padre|hij\\w+|herman\\w+|abuel\\w+|marido|mujer|familia|suegr\\w+|pareja)",)
HEALTH = ("mi (espalda|rodilla|cabeza|estómago|salud|ansiedad|voz|hombro|cadera)", "dolor de \\w+", "me dolía", "migraña", "nervios\\w*", "nervios", "ansiedad", "temblaba", "sudaba", "sudando", "lloré", "dormí (mal|poco|nada)", "cansad\\w+", "agotad\\w+", "estresad\\w+", "estrés", "de baja", "pánico")  # fmt: skip
DOUBT_PLAIN = ("me quedé en blanco", "en blanco", "me lié", "me trabé", "me enrollé", "respuesta (floja|mala|vaga|pobre)", "no supe (responder|contestar|qué decir|explicar)", "contesté mal", "respondí mal", "no (estuve|salió|fue) (bien|fin\\w*|gran cosa)", "titubeé", "flojo")  # fmt: skip
DOUBT_COLOUR = ("mi (inglés|acento)", "(como|qué) (un |una )?(idiota|tont[oa])", "vergüenza", "ridículo", "la cagué", "metí la pata", "hablé demasiado", "mentí", "exageré", "desastre", "impostor\\w*", "mierda", "joder", "no me cogerán")
GRIPE = ("aparcar", "aparcamiento", "parking", "atasco", "tráfico", "llegué tarde", "café (malo|frío|horrible)", "hacía (frío|calor)", "me hizo esperar", "zapatos", "traje", "qué asco", "aburrid\\w+")
CHORES = ("llamar a (mamá|papá|mi madre|mi padre)", "comprar (pan|leche|huevos)", "lavadora", "dentista", "peluquería", "recoger (a los niños|paquete)", "sacar al perro")
