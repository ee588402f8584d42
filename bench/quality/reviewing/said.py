"""What the faults say, by language: sentences that no source of any case bears out."""

# ruff: noqa: SIM905 - a word list reads better as words

from __future__ import annotations

from typing import Final

NAMES: Final = ("Rebecca", "Gregory", "Fatoumata", "Zoltan", "Wendeline", "Bartholomew", "Ulrike", "Ignacio")
FULL_NAMES: Final = ("Rebecca Stone", "Gregory Falk", "Fatoumata Diallo", "Zoltan Kovacs", "Ulrike Brandtner")
COMPANIES: Final = (
    "Google",
    "Siemens",
    "Northwind Traders",
    "Bluecrest Partners",
    "Hartwell Industries",
    "Nordstern Logistik GmbH",
    "Deloitte",
    "Quantum Harbor Ltd",
    "Telemark AG",
)
TITLES: Final = {
    "en": (
        "Marketing Director",
        "Junior Accountant",
        "Product Designer",
        "Head Chef",
        "Librarian",
        "Frontend Developer",
    ),
    "de": ("Vertriebsleiter", "Softwareentwicklerin", "Projektleiter Logistik"),
    "pt": ("Analista de Marketing", "Desenvolvedora Backend"),
}
SKILLS: Final = ("Rust", "Kubernetes", "Terraform", "Mandarin", "AutoCAD", "Salesforce", "PRINCE2", "Haskell")
COMMON: Final = frozenset(
    """
        about again asked told would could should their there where which while never nothing really today
        after konnte nicht talking colleague before being doing going think thing things people someone
        somebody anything everything answer question vague vaguely maybe little first getting matron madam
        between said""".split()
)

MENTIONS: Final = {
    "en": (
        "Please give my thanks to {name} as well.",
        "It was good to meet {name}, too.",
        "I also enjoyed the talk with {name}.",
    ),
    "de": (
        "Bitte grüßen Sie auch Frau {name} von mir.",
        "Auch das Gespräch mit Herrn {name} hat mir gefallen.",
    ),
    "pt": ("Mande também um abraço para {name}.", "Também gostei da conversa com {name}."),
}
FIGURES: Final = {
    "en": (
        "In my last job I managed {number} accounts.",
        "We cut the backlog by {number} percent in one year.",
        "I have trained {number} people so far.",
        "My team saved ${number}K a year.",
        "I would bring {number} months of such work with me.",
    ),
    "de": (
        "In meiner letzten Stelle habe ich {number} Konten betreut.",
        "Wir haben den Rückstand um {number} Prozent gesenkt.",
        "Bisher habe ich {number} Menschen angelernt.",
    ),
    "pt": ("No meu último trabalho cuidei de {number} contas.", "Reduzimos as filas em {number} por cento."),
}
SPELLED: Final = {
    "en": (
        "I have led teams of forty-seven people.",
        "I have seventeen years of experience in this.",
        "Our costs fell by sixty percent.",
        "I looked after two hundred and seventy customers.",
    ),
    "de": (
        "Ich habe siebzehn Jahre Erfahrung darin.",
        "Ich habe ein Team von siebenundvierzig Leuten geleitet.",
    ),
    "pt": ("Tenho dezessete anos de experiência nisso.", "Liderei uma equipe de sessenta pessoas."),
}
DATES: Final = {
    "en": (
        "I look forward to your answer by May {day}.",
        "As agreed, I expect your decision on {day} August.",
        "You can expect to hear from me on the {day}th of June.",
        "I remember our talk on July {day} well.",
        "I finished the course on 2024-05-0{day}.",
    ),
    "de": (
        "Ihrer Antwort bis zum {day}. August sehe ich gern entgegen.",
        "An unser Gespräch am {day}. Juni denke ich gern zurück.",
    ),
    "pt": ("Aguardo a resposta até {day} de agosto.", "Lembro bem da nossa conversa de {day} de junho."),
}
EMPLOYED: Final = {
    "en": (
        "I learned this during my time at {company}.",
        "Before that I worked for {company}.",
        "At {company} I ran a group of the same kind.",
        "I studied this at {company} University.",
        "My former team at {company} did it this way.",
    ),
    "de": (
        "Das habe ich in meiner Zeit bei {company} gelernt.",
        "Bei {company} habe ich etwas Ähnliches aufgebaut.",
    ),
    "pt": ("Aprendi isso quando trabalhei na {company}.", "Na {company} eu coordenei algo parecido."),
}
SKILLED: Final = {
    "en": (
        "I have led teams in {skill}.",
        "I have years of experience with {skill}.",
        "I am certified in {skill}.",
        "My projects were all built with {skill}.",
        "I also use {skill} every day.",
    ),
    "de": ("Ich habe viel Erfahrung mit {skill}.", "Ich habe mehrere Projekte in {skill} umgesetzt."),
    "pt": ("Tenho muita experiência com {skill}.", "Uso {skill} todos os dias no trabalho."),
}
ATTRIBUTED: Final = {
    "en": (
        "You mentioned that the accounting software will be replaced.",
        "You said the canteen is being renovated.",
        "You asked how I would handle an angry shareholder.",
        "As you explained, the warehouse in the desert is closing.",
        "You told me that your sabbatical begins soon.",
    ),
    "de": (
        "Sie erwähnten, dass die Kantine umgebaut wird.",
        "Sie sagten, dass der Fuhrpark verkleinert wird.",
        "Sie haben nach meiner Meinung zur Videoüberwachung gefragt.",
    ),
    "pt": (
        "Você mencionou que o refeitório está em reforma.",
        "Você perguntou como eu lidaria com acionistas furiosos.",
    ),
}
OF_A_SECRET: Final = {
    "en": (
        "By the way, {told}.",
        "I keep thinking of it: {told}.",
        "Between us, {told}.",
        "I was sorry that {told}.",
    ),
    "de": ("Übrigens: {told}.", "Unter uns gesagt, {told}."),
    "pt": ("Aliás, {told}.", "Cá entre nós, {told}."),
}
OF_SOMEBODY: Final = {
    "en": (
        "I keep thinking about this: {told}.",
        "I enjoyed what you told me: {told}.",
        "It stayed with me: {told}.",
    ),
    "de": ("Das geht mir noch durch den Kopf: {told}.", "In Erinnerung blieb mir: {told}."),
    "pt": ("Fiquei pensando nisto: {told}.", "Ficou comigo: {told}."),
}
HARMLESS: Final = {
    "en": ("I left in good spirits.", "It was a good day for me."),
    "de": ("Ich bin gut gelaunt nach Hause gefahren.", "Es war ein guter Tag für mich."),
    "pt": ("Saí de lá muito bem.", "Foi um bom dia para mim."),
}
GAPS: Final = (
    "[insert example here]",
    "{company}",
    "[Name]",
    "<YOUR NAME>",
    "TODO: add the link.",
    "Reach me at ____.",
    "{{first_name}}",
    "XXX",
    "I admire [company].",
)
ATTACHED: Final = {
    "en": (
        "I have attached my portfolio.",
        "Please find attached my references.",
        "Attached is a short summary.",
        "I am attaching my certificates.",
        "My portfolio is attached.",
        "Enclosed you will find my references.",
    ),
    "de": (
        "Anbei finden Sie mein Portfolio.",
        "Meine Zeugnisse finden Sie im Anhang.",
        "Ich habe meine Referenzen angehängt.",
    ),
    "pt": ("Segue em anexo o meu portfólio.", "Em anexo estão as minhas referências."),
}
PROMISED: Final = {
    "en": (
        "I will send you my portfolio tomorrow.",
        "I'll forward three references by tonight.",
        "I will prepare a business plan for you this week.",
        "As promised, here is my thesis.",
        "I will introduce you to my former landlord.",
        "I'll email you a budget proposal on Monday.",
    ),
    "de": (
        "Ich sende Ihnen morgen mein Portfolio.",
        "Wie versprochen kommt hier meine Diplomarbeit.",
        "Ich werde Ihnen bis morgen einen Geschäftsplan schicken.",
    ),
    "pt": (
        "Vou te enviar meu portfólio amanhã.",
        "Como prometi, aqui está a minha tese.",
        "Vou te mandar um plano de negócios amanhã.",
    ),
}
INTIMATE: Final = (
    "Ich freue mich, von dir zu hören.",
    "Danke, dass du dir die Zeit genommen hast.",
    "Sag mir gern, was du noch brauchst.",
    "Euer Team hat mir gefallen, und ich möchte mit euch arbeiten.",
)
WHOLE: Final = {
    "en": (
        "Thank you very much for the conversation. I enjoyed it and I would be glad to hear from "
        "you. If there is anything else that you need from me, please let me know."
    ),
    "de": (
        "vielen Dank für das Gespräch. Ich habe mich sehr darüber gefreut und würde gern bei Ihnen "
        "arbeiten. Wenn Sie noch etwas von mir brauchen, geben Sie mir bitte Bescheid."
    ),
    "fr": (
        "Je vous remercie pour cet entretien, qui a été très agréable. Je serais heureux de vous "
        "rejoindre et je reste à votre disposition pour toute question que vous pourriez avoir."
    ),
    "es": (
        "Muchas gracias por la entrevista. Me gustó mucho la conversación y me encantaría trabajar "
        "con ustedes. Si necesita algo más de mi parte, no dude en escribirme para lo que sea."
    ),
    "pt": (
        "Muito obrigada pela conversa. Gostei muito e ficaria feliz em trabalhar com vocês. Se você "
        "precisar de mais alguma coisa da minha parte, é só me avisar que eu envio."
    ),
}
