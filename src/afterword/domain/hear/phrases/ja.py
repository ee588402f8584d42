"""Japanese: the few set phrases of absence, result and invitation that mails of companies hold."""

from __future__ import annotations

from afterword.domain.hear.cues import Language, Sign, cues

CUES = (
    *cues(
        Sign.REJECT,
        {
            3: r"""
                (?:見送らせて|お見送り|不採用|ご希望に(?:添|沿|そ)え(?:ない|ません|ず|かねます)|採用を見合わせ|見合わせ(?:させて|る))
                今後(?:の|ます)?(?:ます)?(?:の)?ご(?:活躍|健勝)をお祈り
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.OFFER,
        {
            3: r"""
                (?:内定|採用させて(?:いただ|頂)|採用(?:が|を)決定|採用通知|オファー|労働条件通知書)
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.INVITE,
        {
            3: r"""
                (?:二次|三次|最終|次回|一次|役員)(?:の)?(?:面接|選考|面談)(?:の|に|へ|を|は)?|次の(?:選考|面接|ステップ)|面接に(?:お進み|
                  お越し)|通過(?:され|しました|いたし)|(?:選考|面接)の?ご案内
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.SCHEDULE,
        {
            3: r"""
                日程(?:を|の)?(?:変更|調整|確定|確認|のご確認|のご案内)|(?:面接|面談)日(?:時|程)|リスケ|ご都合(?:の|は|を)|候補日
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.AWAY,
        {
            3: r"""
                (?:不在|休暇|出張|休業|夏季休業|年末年始|休みを|お休み|育休|産休|返信が(?:遅|でき)|ご返信(?:が|でき)|外出)
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.LEFT,
        {
            3: r"""
                (?:退職(?:いた|し|致)|異動(?:いた|し|とな)|転籍|後任)
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.ACK,
        {
            3: r"""
                (?:応募|エントリー|メール|お問い合わせ|書類)(?:を|が|いただき|のご)?.{0,12}(?:受け付け|受付|受領|拝受|受信)|自動(?:返信|送信|
                  応答|配信)|送信専用
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.DELAY,
        {
            3: r"""
                (?:選考に(?:お)?時間|お時間を(?:いただ|頂)|今しばらく|もうしばらく|遅れて(?:おり|い)|延期|保留|お待ち(?:ください|いただ))
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.REQUEST,
        {
            3: r"""
                (?:書類|履歴書|職務経歴書|証明書|推薦状|成績証明書|パスポート|在留カード).{0,20}(?:ご?提出|お?送り|ご?送付|添付|ご?準備)
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.ASK,
        {
            3: r"""
                (?:お聞かせ|ご教示|お答え|ご回答|ご意見)(?:ください|いただ|頂|を)
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.STOP,
        {
            3: r"""
                ご連絡(?:は)?(?:お控え|ご遠慮)|連絡(?:を|は)?(?:しないで|控えて)
            """,
        },
        bordered=False,
    ),
    *cues(
        Sign.WARM,
        {
            3: r"""
                (?:ありがとうございま|感謝(?:申し上げ|いたし)|御礼|お礼)
            """,
        },
        bordered=False,
    ),
)

LANGUAGE = Language(
    cues=CUES,
    conditions=r"場合(?:は|に)|もし|際は",
    courtesies=r"(?:お元気|いかがお過ごし)",
    logistics=r"(?:ご都合|日程|いつ|お時間)",
    through=r"から|〜|～|まで",
    forwarding=r"転送",
)
