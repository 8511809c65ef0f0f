"""What stands on taken addresses, a page a topic and language, and honest pages that use the same words."""

SPAM = {
    "casino-en": (
        "gambling",
        "Lucky Spin 88 – Best Online Casino Bonus",
        (
            (
                "Play the best online slots and live casino games tonight. Claim your welcome bonus of 200 "
                "free spins, no deposit needed."
            ),
            (
                "Our roulette, blackjack and poker tables are open day and night. Sign up now and "
                "win big jackpots with real money."
            ),
        ),
    ),
    "betting-en": (
        "gambling",
        "Top betting sites with the best odds",
        (
            (
                "Compare every bookmaker and sportsbook. Our betting tips give you "
                "better odds on football and horse racing."
            ),
            "Place your first bet today and get a free bet bonus with a promo code. Fast payouts and withdrawals.",
        ),
    ),
    "slot-id": (
        "gambling",
        "HOKI88: Situs Slot Gacor Hari Ini",
        (
            "HOKI88 adalah situs slot online terpercaya dengan rtp live tertinggi dan bonus new member 100 persen.",
            "Daftar slot gacor sekarang, deposit pulsa tanpa potongan, maxwin setiap hari bersama agen judi resmi.",
        ),
    ),
    "bahis-tr": (
        "gambling",
        "Deneme Bonusu Veren Bahis Siteleri 2026",
        (
            "Canlı bahis ve casino siteleri arasında en güvenilir adres. Güncel giriş adresi ile hemen kayıt ol.",
            "Kaçak bahis siteleri deneme bonusu veriyor, slot siteleri ve rulet masaları sizi bekliyor.",
        ),
    ),
    "casino-ru": (
        "gambling",
        "Онлайн казино Вулкан – играть на деньги",
        (
            "Лучшие игровые автоматы и ставки на спорт. Бездепозитный бонус за регистрацию каждому игроку.",
            "Казино онлайн работает круглосуточно, фриспины и турниры каждый день, играть можно с телефона.",
        ),
    ),
    "casino-zh": (
        "gambling",
        "澳门娱乐城-在线赌场-真人娱乐",
        (
            "本站提供最新的在线赌场、百家乐、老虎机游戏，注册送彩金。",
            "体育投注赔率最高，博彩平台安全可靠，立即下载。",
        ),
    ),
    "slot-th": (
        "gambling",
        "สล็อตเว็บตรง คาสิโน ออนไลน์",
        (
            "สมัครวันนี้รับโบนัส เครดิตฟรี สล็อต บาคาร่า แทงบอล ฝากถอนไม่มีขั้นต่ำ",
            "คาสิโนออนไลน์อันดับหนึ่ง เว็บตรงไม่ผ่านเอเย่นต์ สล็อตแตกง่าย",
        ),
    ),
    "nhacai-vi": (
        "gambling",
        "Nhà cái uy tín – cá cược bóng đá",
        (
            "Đăng ký ngay để nhận khuyến mãi. Nhà cái hàng đầu với tài xỉu, nổ hũ, xóc đĩa và keo nhà cái mỗi ngày.",
            "Cá cược bóng đá trực tuyến, game bài đổi thưởng, nạp tiền nhanh và rút tiền trong năm phút.",
        ),
    ),
    "casino-fr": (
        "gambling",
        "Meilleur casino en ligne 2026",
        (
            "Jouez maintenant aux machines à sous et recevez un bonus sans dépôt de 50 tours gratuits.",
            "Notre casino en ligne propose aussi la roulette, le blackjack et les paris sportifs avec de beaux bonus.",
        ),
    ),
    "casino-de": (
        "gambling",
        "Online Casino Bonus ohne Einzahlung",
        (
            "Die besten Online Spielautomaten mit Freispielen: jetzt spielen und den Casino Bonus sichern.",
            "Sportwetten, Poker und Roulette bei einem Wettanbieter mit schneller Auszahlung, jetzt anmelden.",
        ),
    ),
    "casino-ko": (
        "gambling",
        "온라인 카지노 토토사이트 추천",
        (
            "먹튀검증 완료 카지노사이트 추천. 바카라, 슬롯사이트 무료 쿠폰 지급.",
            "안전한 토토사이트와 온라인 카지노 순위를 매일 알려 드립니다.",
        ),
    ),
    "pills-en": (
        "pharmacy",
        "Canadian Pharmacy – Buy Viagra Online",
        (
            (
                "Generic Viagra and cheap Cialis without prescription. Our online pharmacy ships "
                "worldwide in discreet packaging."
            ),
            "Order now: sildenafil pills from 0.79 each, tadalafil, levitra, free shipping over 100 pills.",
        ),
    ),
    "pills-fr": (
        "pharmacy",
        "Acheter Viagra sans ordonnance",
        (
            "Notre pharmacie en ligne vend le Viagra et le Cialis sans ordonnance, livraison rapide et discrète.",
            "Commandez vos pilules au meilleur prix : sildenafil, tadalafil, kamagra.",
        ),
    ),
    "crypto-en": (
        "crypto",
        "Crypto Trading Signals – Buy Bitcoin",
        (
            "Join our crypto exchange and start trading Bitcoin, Ethereum and altcoins with guaranteed returns.",
            (
                "The presale of our token ends soon. Connect wallet now, earn passive "
                "income and staking rewards every day."
            ),
        ),
    ),
    "porn-en": (
        "adult",
        "Free porn videos and live sex cams",
        (
            "Watch xxx videos with sexy girls and horny models for free. Live cams day and night.",
            "Escorts and hookups near you: nude pictures, adult videos, join now.",
        ),
    ),
    "cbd-en": (
        "cannabis",
        "Best CBD Gummies – Buy CBD Oil Online",
        (
            (
                "Shop now for cbd gummies, delta 8 vape cartridges and hemp flower at "
                "the lowest prices with free shipping."
            ),
            "Our online dispensary has the best strains, edibles and tinctures. Use the coupon and buy weed online.",
        ),
    ),
    "loans-en": (
        "loans",
        "Payday Loans Online – Instant Approval",
        (
            "Get fast cash today: payday loans and installment loans for bad credit with no credit check.",
            "Apply now and the lender sends your cash advance in minutes. Guaranteed approval, low apr.",
        ),
    ),
    "essays-en": (
        "essays",
        "Write My Essay – Cheap Essay Writing Service",
        (
            "Our essay writers deliver custom essays, a term paper or a dissertation overnight. Order now.",
            "The best essay writing service: pay us to do my homework, money back guarantee, no plagiarism.",
        ),
    ),
    "replicas-en": (
        "replicas",
        "Replica Watches | Rolex Replica Sale",
        (
            "Buy now designer replica watches and replica handbags at the best price with free shipping.",
            "Fake Rolex, Gucci and Louis Vuitton outlet, aaa replica quality, worldwide shipping.",
        ),
    ),
    "copies-ja": (
        "replicas",
        "スーパーコピー ブランド 激安通販",
        (
            "スーパーコピー時計、ブランドコピー バッグの激安通販専門店。送料無料でお届けします。",
            "ルイヴィトン コピー、ロレックス コピー 時計が激安。",
        ),
    ),
    "dating-en": (
        "dating",
        "Meet Singles – Best Dating Sites and Hookup Sites",
        (
            "Our dating site helps you meet singles and single women tonight. Sign up now, free trial.",
            "Russian brides and mail order brides, flirt and chat, the most trusted online dating app.",
        ),
    ),
    "psychics-fr": (
        "psychics",
        "Voyance gratuite et tirage tarot",
        (
            "La voyance par téléphone avec nos voyants : tarot gratis, horoscope du jour, amour et argent.",
            "Inscrivez-vous pour une voyance gratuite en ligne, tirage tarot immédiat.",
        ),
    ),
}

# Honest pages: title, text, the organisation's name, our anchor text.
HONEST = {
    "gambling addiction": (
        "Problem gambling: getting help – Clearwater",
        (
            (
                "Gambling can become an addiction. Our counsellors help people who bet more than they "
                "can afford at casinos or online."
            ),
            (
                "Call the helpline, join a support group, use self-exclusion and "
                "blocking software, or ask for debt advice."
            ),
            "Online casino adverts promise bonuses and free spins; treatment helps you to see through them.",
        ),
        "Clearwater",
        "talk with somebody",
    ),
    "hospital pharmacy": (
        "Outpatient pharmacy – Northern Hospital",
        (
            (
                "The hospital pharmacy dispenses what your doctor prescribed. Bring your "
                "health card and a list of your pills."
            ),
            (
                "Pharmacists answer questions on side effects. Never buy medicines from an online "
                "pharmacy without prescription."
            ),
            "Counterfeit Viagra is sold on rogue sites; patients should beware.",
        ),
        "Northern Hospital",
        "your medicines",
    ),
    "cannabis nausea": (
        "Cannabis and nausea – Cancer Answers",
        (
            (
                "Some patients use medical cannabis against nausea from chemotherapy. The evidence "
                "from clinical trials is limited."
            ),
            "Talk with your oncologist about CBD and THC, interactions and side effects before you use any cannabis.",
            "Research on cannabis oil and hemp goes on; studies of smoked marijuana are few.",
        ),
        "Cancer Answers",
        "relieving nausea",
    ),
    "sexual health": (
        "Sex after cancer – Cancer Answers",
        (
            (
                "Sex may hurt after treatment. A therapist talks about intimacy, menopause and "
                "consent with you and your partner."
            ),
            "The sexual health clinic gives contraception and tests for STIs. Sex education for young people is free.",
        ),
        "Cancer Answers",
        "intimacy after treatment",
    ),
    "crypto gifts": (
        "Donate cryptocurrency – Harbour Fund",
        (
            (
                "You can donate Bitcoin, Ethereum and other crypto to the charity. Gifts "
                "of cryptocurrency get a tax receipt."
            ),
            "Beware of scams: we never ask you to buy bitcoin or to send tokens to a wallet by mail.",
        ),
        "Harbour Fund",
        "other ways to give",
    ),
    "casino night": (
        "Casino Night gala – Hope House",
        (
            (
                "Our casino night raises money for the hospice: roulette, blackjack and "
                "poker for fun, with a silent auction."
            ),
            "Tickets are 80 dollars, all proceeds are donated to the charity. Volunteers are wanted as dealers.",
        ),
        "Hope House",
        "our yearly gala",
    ),
    "debt advice": (
        "Payday loans and debt – Money Matters",
        (
            "Payday loans are expensive. A free adviser helps you with budgeting, insolvency and debt advice.",
            "Before you borrow from a lender, ask the charity's counsellors about grants and financial help.",
        ),
        "Money Matters",
        "if money is short",
    ),
    "essay contest": (
        "Essay contest for students – Northern Library",
        (
            "Students send one essay on life in the north. The winner of the competition gets a scholarship.",
            "Our writing centre helps with essays and homework, and explains plagiarism and academic integrity.",
        ),
        "Northern Library",
        "the contest",
    ),
    "dating after cancer": (
        "Dating after cancer – Young Adults Talk",
        (
            "Survivors speak of dating, of telling a date about cancer, and of a support group for singles.",
            "Be safe: beware of scams and fraud on online dating sites, and call the helpline after abuse.",
        ),
        "Young Adults Talk",
        "life goes on",
    ),
    "gambling study": (
        "A study of betting odds – University of the North",
        (
            (
                "The research looks at gambling harm and prevention. Bookmakers and betting adverts "
                "reach children, the study says."
            ),
            "Legislation on online betting differs; problem gambling rose with live sports betting.",
        ),
        "University of the North",
        "the research",
    ),
}
