"""What abandoned addresses are filled with, a topic each, and the words of those who help with the same things.

Terms stand between commas; case, accents and a plural's s do not count. `STRONG` terms are hardly ever said but by
those who sell, `PLAIN` ones are the topic's own words, `HELP` are those of care, advice and charity.
"""

from typing import NamedTuple


class Topic(NamedTuple):
    """The terms of one topic."""

    strong: str
    plain: str
    help: str


_GAMBLING = Topic(
    strong=(
        "pokies, online pokies, real money pokies, payid casino, fruit machines online, slot sites, casino reviews, "
        "casinos not on gamstop, betting sites not on gamstop, betting tips, teen patti, rummy online, satta matka, "
        "satta king, aviator game, crash game, fortune tiger, jogo do tigrinho, online sabong, lotto result today, "
        "willkommensbonus, casino ohne lizenz, casinos ohne lizenz, casino ohne lugas, spielhallen online, iddaa, "
        "spelbolag, casino utan svensk licens, casino uden rofus, casino zonder cruks, goksites, online kaszino, "
        "pariuri sportive, cazinou online, pacanele, στοιχημα, καζινο, фрибет, букмекерские конторы, "
        "gambling sites, casino sites, slots online, play slots, togel, keluaran hk, keluaran sgp, data hk, "
        "toto macau, texas hold'em online, poker rooms, deposit bonus, deposit bonuses, crypto casino, "
        "skin betting, online casino, casino online, casino bonus, free spins, freespins, slot gacor, "
        "situs slot, situs judi, judi online, slot online, slot machines online, online slots, slot games, "
        "slot88, judi bola, agen judi, bandar togel, togel online, togel hari ini, poker online, "
        "online poker, agen slot, link alternatif, daftar slot, rtp live, rtp slot, bonus new member, "
        "maxwin, slot deposit, slot dana, pragmatic play, pg soft, deposit pulsa, sports betting, "
        "betting site, betting odds, online betting, bookmaker, bookie, sportsbook, no deposit bonus, "
        "welcome bonus, live casino, live dealer, casino en ligne, casinos en ligne, machines a sous, "
        "paris sportifs, bonus sans depot, tours gratuits, jeux d'argent en ligne, online spielautomaten, "
        "freispiele, sportwetten, wettanbieter, casino bonus ohne einzahlung, apuestas deportivas, "
        "casino en linea, casinos en linea, tragamonedas, tragaperras, giros gratis, apostas esportivas, "
        "cassino online, cassino, caca niqueis, rodadas gratis, scommesse sportive, scommesse, "
        "siti scommesse, giri gratis, slot machine online, zaklady bukmacherskie, kasyno online, "
        "darmowe spiny, canli bahis, bahis siteleri, bahis sitesi, kacak bahis, bahis, deneme bonusu, "
        "casino siteleri, slot siteleri, yeni giris adresi, guncel giris, online kasino, nettikasino, "
        "nettikasinot, ilmaiskierrokset, natcasino, casino utan licens, svenska spelautomater, gokkasten, "
        "онлайн казино, казино онлайн, игровые автоматы, ставки на спорт, букмекерская контора, букмекер, "
        "бездепозитный бонус, фриспины, вулкан казино, казино вулкан, 在线赌场, 赌场, 博彩, 娱乐城, "
        "网上赌博, 体育投注, 足球投注, 投注平台, 电子游艺, 捕鱼游戏, 开元棋牌, 澳门赌场, 送彩金, 体育竞猜, "
        "體育投注, 運彩, 線上賭場, 真人百家樂, 真人娱乐, 百家乐, 老虎机, 彩票平台, 棋牌, 開戶, 博弈, "
        "オンラインカジノ, カジノ, "
        "スロット, ブックメーカー, 온라인 카지노, 카지노사이트, 카지노, 바카라, 토토사이트, 먹튀검증, "
        "슬롯사이트, สล็อต, คาสิโน, บาคาร่า, แทงบอล, พนันออนไลน์, เว็บตรง, สล็อตเว็บตรง, nha cai, "
        "nha cai uy tin, ca cuoc, ca cuoc bong da, song bai, no hu, tai xiu, ban ca doi thuong, keo nha cai, "
        "xoc dia, game bai doi thuong, كازينو اون لاين, مراهنات, كازينو"
    ),
    plain=(
        "casino, casinos, gambling, betting, bets, bet, bettors, wager, wagering, poker, roulette, "
        "blackjack, baccarat, slots, slot, jackpot, jackpots, odds, punters, spins, spin, reels, dealer, "
        "judi, togel, gacor, bandar, taruhan, kasino, kasyno, spielautomaten, wetten, apuestas, apostas, "
        "казино, ставки, автоматы, 投注, 彩金, 下注, "
        "体育赛事, 电竞, 彩票, 赔率, ベット, 賭け, 베팅, 배당, croupier, payout, payouts, "
        "rtp, bingo online"
    ),
    help=(
        "addiction, addicted, gambling harm, gambling harms, problem gambling, problem gambler, "
        "problem gamblers, compulsive gambling, gamblers anonymous, gamblers' families, recovery, relapse, "
        "self exclusion, blocking software, counselling, counsellor, counselor, counseling, helpline, "
        "support group, treatment, debt advice, charity, charitable, fundraiser, fundraising, raise money, "
        "raised, proceeds, raffle, gala, auction, volunteers, hospice, donated, donate, in aid of, tickets, "
        "spielsucht, beratungsstelle, jeu excessif, joueurs excessifs, dependance, jeu pathologique, "
        "ludopatia, stop gambling, quit gambling, research, study, legislation, harm reduction, prevention"
    ),
)
_PHARMACY = Topic(
    strong=(
        "buy semaglutide, semaglutide online, tirzepatide online, peptides for sale, buy peptides, buy sarms, "
        "buy steroids, steroids for sale, anabolic steroids, steroids online, buy testosterone, buy hgh, "
        "buy viagra, cheap viagra, generic viagra, viagra online, buy cialis, cialis online, generic cialis, "
        "cheap cialis, buy levitra, sildenafil online, tadalafil online, without prescription, "
        "without a prescription, no prescription, no prescription needed, no rx, online pharmacy, "
        "online drugstore, canadian pharmacy, canadian pharmacies, pharmacy online, buy xanax, buy tramadol, "
        "buy ambien, buy modafinil, buy phentermine, buy adderall, buy oxycodone, order viagra, "
        "no script, no script needed, order modafinil, order tramadol, order xanax, order cialis, order valium, "
        "order adderall, "
        "order ambien, order phentermine, order pills, order pills online, order tablets, free pills, bonus pills, "
        "meds online, "
        "buy antibiotics online, buy ivermectin, buy ozempic, cheap pills, weight loss pills, "
        "male enhancement, penis enlargement, erection pills, pills online, viagra kaufen, cialis kaufen, "
        "rezeptfrei kaufen, ohne rezept, acheter viagra, acheter cialis, viagra sans ordonnance, "
        "sans ordonnance, pharmacie en ligne, comprar viagra, comprar cialis, sin receta, farmacia online, "
        "farmacia en linea, senza ricetta, acquistare viagra, viagra generico, viagra bestellen, "
        "zonder recept, bez recepty, kamagra, купить виагру, виагра, сиалис купить, дженерики, "
        "バイアグラ 通販, 바이아그라, 비아그라 구매, 비아그라"
    ),
    plain=(
        "viagra, cialis, levitra, sildenafil, tadalafil, vardenafil, pills, pill, pharmacy, drugstore, meds, "
        "tramadol, xanax, phentermine, modafinil, ambien, soma, valium, dapoxetine, priligy, orlistat, "
        "erectile dysfunction, generic drugs, mg, dosage, pharmacie, farmacia, apotheke"
    ),
    help=(
        "hospital, ward, wards, outpatient, outpatients, your doctor, your pharmacist, pharmacist, "
        "pharmacists, nurse, patient information leaflet, patients, clinical trial, dispensary opening, nhs, "
        "trust, hospital pharmacy, side effects, safety, your gp, counterfeit, rogue, beware, warning, warn, "
        "warns, scam, study, prescribed by, medicines information, prescribers"
    ),
)
_CRYPTO = Topic(
    strong=(
        "crypto casino, buy bitcoin, buy crypto, crypto exchange, crypto trading, bitcoin trading, "
        "trading bot, trading signals, crypto signals, bitcoin mining, cloud mining, crypto airdrop, "
        "airdrop, presale, token sale, best crypto, crypto presale, meme coin, memecoin, altcoin, altcoins, "
        "bitcoin price prediction, price prediction, crypto wallet, connect wallet, forex broker, "
        "forex trading, forex signals, binary options, binary option, passive income, staking rewards, "
        "yield farming, earn crypto, investment platform, guaranteed returns, bitcoin kaufen, krypto borse, "
        "kryptowahrung kaufen, acheter bitcoin, acheter des cryptomonnaies, comprar bitcoin, "
        "comprar criptomonedas, trading automatico, криптобиржа, купить биткоин, бинарные опционы, "
        "加密货币交易, 比特币交易, 仮想通貨"
    ),
    plain=(
        "bitcoin, ethereum, crypto, cryptocurrency, cryptocurrencies, blockchain, nft, defi, btc, eth, usdt, "
        "token, tokens, dogecoin, solana, coin, trading, traders, broker, brokers, forex, cryptomonnaie, "
        "cryptomonnaies, criptomonedas, kryptowahrung, криптовалюта, web3, wallet, binance"
    ),
    help=(
        "donate, donation, donations, gift, gifts, charity, charitable, charities, tax receipt, receipt, "
        "fraud, scam, scams, victim, victims, consumer protection, warning, research, policy, legacy giving, "
        "ways to give"
    ),
)
_ADULT = Topic(
    strong=(
        "porn, porno, pornhub, xxx, porn videos, sex videos, free porn, sex cams, live cams, cam girls, "
        "webcam sex, live sex, nude, nudes, escort, escorts, escort service, escort services, call girls, "
        "call girl, milf, hentai, blowjob, hookup, hookups, adult videos, sex toys, onlyfans leaks, "
        "sex chat, sexe gratuit, plan cul, film x, videos porno, putas, sexkontakte, nutten, huren, "
        "porno gratis, escort bayan, порно, проститутки, эскорт, секс видео, 色情, 成人视频, 成人影片, "
        "av女優, アダルト動画, エロ動画, 야동, 출장마사지, 출장안마, 오피사이트, phim sex, หนังโป๊, bokep"
    ),
    plain=(
        "sex, sexy, erotic, naked, horny, webcam, cams, models, adult, girls, babes, fetish, massage, "
        "independent escort, nsfw, sexe, erotik, секс"
    ),
    help=(
        "sexual health, sex education, safer sex, contraception, consent, clinic, sti, stis, hiv, abuse, "
        "survivors, survivor, counselling, counselor, trafficking, exploitation, intimacy, menopause, "
        "relationships, partner, education, young people, therapist, parents, children, safeguarding"
    ),
)
_CANNABIS = Topic(
    strong=(
        "buy weed, buy weed online, weed online, cbd oil for sale, buy cbd, buy cbd oil, cbd gummies, "
        "cbd shop, cbd store, best cbd, cbd products, thc gummies, delta 8, delta 9, weed dispensary, "
        "online dispensary, cannabis dispensary, marijuana dispensary, cannabis seeds, marijuana seeds, "
        "vape shop, vape juice, vape cartridges, buy marijuana, mail order marijuana, kratom, buy kratom, "
        "magic mushrooms, buy shrooms, hemp flower, prerolls, pre rolls, acheter cbd, huile de cbd, "
        "boutique cbd, cbd kaufen, cbd ol kaufen, comprar cbd, aceite de cbd, semillas de marihuana, "
        "e liquid, e juice, bongs"
    ),
    plain=(
        "cbd, cannabis, weed, marijuana, thc, hemp, strains, strain, indica, sativa, gummies, tinctures, "
        "tincture, edibles, vape, vapes, vaping, buds, terpenes, dispensary, chanvre, hanf, kush"
    ),
    help=(
        "nausea, chemotherapy, clinical trial, trials, evidence, doctor, doctors, physician, oncologist, "
        "side effects, interactions, research, researchers, study, studies, law, legal status, addiction, "
        "quit, quitting, prevention, teens, health canada, authorization, patients, palliative, prescribed, "
        "psychosis, harm reduction"
    ),
)
_LOANS = Topic(
    strong=(
        "forbrukslan, lan penger, lana pengar, kviklan, smalan, forbrugslan, payday loan, payday loans, "
        "cash advance, instant loan, instant loans, quick loans, fast cash, bad credit loans, "
        "loans for bad credit, no credit check, personal loans online, same day loans, installment loans, "
        "title loans, apply for a loan, online loans, credit card deals, debt consolidation loans, "
        "credit rapide, pret rapide, pret sans justificatif, prestamos rapidos, prestamos online, "
        "creditos rapidos, minikredit, sofortkredit, kredit ohne schufa, kredyt chwilowki, chwilowki, "
        "pozyczki online, микрозаймы, займ онлайн, займы онлайн, кредит онлайн, pinjaman online, snabblan, "
        "smslan, pikavippi, lan utan uc, 贷款, 网贷, 대출, カードローン, 即日融資"
    ),
    plain=(
        "loan, loans, lender, lenders, borrow, borrower, borrowers, credit, apr, payday, repayment, "
        "mortgage, refinance, cash, interest rate, pret, prestamo, prestamos, kredit, займ, займы, кредит"
    ),
    help=(
        "debt advice, budgeting, budget, insolvency, bankruptcy, free advice, adviser, counsellor, "
        "counselling, charity, grant, grants, loan sharks, illegal lenders, equipment loan, wheelchair, "
        "library, student aid, bursary, financial help, benefits, consumer rights, equipment"
    ),
)
_ESSAYS = Topic(
    strong=(
        "essay writing service, essay writing services, write my essay, write my paper, buy essay, "
        "buy essays, essay writer, essay writers, custom essay, custom essays, essays online, cheap essay, "
        "paper writing service, term paper help, dissertation help, dissertation writing service, "
        "do my homework, homework help service, assignment help, assignment writing, thesis writing service, "
        "college essay service, research paper writing, academic writing service, "
        "ghostwriter bachelorarbeit, hausarbeit schreiben lassen, ghostwriting, rediger mon memoire, "
        "купить диплом, купить дипломы, курсовая на заказ, написать курсовую"
    ),
    plain=(
        "essay, essays, dissertation, term paper, assignment, assignments, coursework, thesis, homework, "
        "writers, plagiarism, papers, диплом, дипломы"
    ),
    help=(
        "writing centre, writing center, library, our students, lecturer, tutor, integrity, misconduct, "
        "contest, competition, winner, scholarship, bursary"
    ),
)
_REPLICAS = Topic(
    strong=(
        "replica watches, replica watch, rolex replica, fake rolex, replica handbags, replica bags, "
        "louis vuitton outlet, michael kors outlet, coach outlet, ugg boots sale, cheap jerseys, "
        "jerseys from china, wholesale jerseys, cheap nike, nike outlet, cheap jordans, air jordan sale, "
        "ray ban outlet, cheap ray ban, moncler outlet, canada goose outlet, designer replica, aaa replica, "
        "north face outlet, gucci outlet, pandora outlet, sac louis vuitton pas cher, montres repliques, "
        "replica uhren, relojes replica, スーパーコピー, ブランドコピー, ブランド 激安, コピー 時計, "
        "激安通販, 名牌复刻, 高仿, 레플리카"
    ),
    plain=(
        "replica, replicas, outlet, rolex, louis vuitton, gucci, handbags, jerseys, sneakers, designer, "
        "watches, pas cher, 激安, 通販, コピー, 送料無料"
    ),
    help="""museum, counterfeit, customs, seized, exhibition, trademark""",
)
_DATING = Topic(
    strong=(
        "dating site, dating sites, online dating, dating app, hookup sites, meet singles, local singles, "
        "single women, russian brides, mail order brides, mail order bride, ukrainian brides, asian brides, "
        "foreign brides, sugar daddy, sugar baby, adult dating, find love online, hot singles, "
        "site de rencontre, sites de rencontre, rencontre coquine, partnersuche, singleborse, "
        "paginas de citas, citas en linea, сайт знакомств, знакомства"
    ),
    plain="""dating, singles, brides, bride, flirt, matchmaking, rencontres, rencontre, dates, match, chat""",
    help=(
        "abuse, violence, safety, safe, teens, education, support group, cancer, survivors, scam, scams, "
        "fraud, helpline"
    ),
)
_PSYCHICS = Topic(
    strong=(
        "psychic reading, psychic readings, tarot reading, tarot readings, free tarot, love spells, "
        "love spell, spell caster, black magic, fortune teller, psychic online, phone psychics, "
        "daily horoscope, free horoscope, voyance gratuite, voyance par telephone, voyance, marabout, "
        "horoscope du jour, tirage tarot, tarot gratis, videntes, wahrsagen, kartenlegen, гадание, гороскоп, "
        "vashikaran"
    ),
    plain=(
        "psychic, psychics, tarot, horoscope, zodiac, astrology, astrologer, clairvoyant, medium, spells, "
        "voyant, voyante, wahrsager"
    ),
    help="""sceptic, skeptic, fraud, museum, exhibition, grief support""",
)

TOPICS = {
    "gambling": _GAMBLING,
    "pharmacy": _PHARMACY,
    "crypto": _CRYPTO,
    "adult": _ADULT,
    "cannabis": _CANNABIS,
    "loans": _LOANS,
    "essays": _ESSAYS,
    "replicas": _REPLICAS,
    "dating": _DATING,
    "psychics": _PSYCHICS,
}

# What those who sell say whatever they sell.
OFFERS = (
    "play now, sign up now, sign up today, join now, register now, claim your bonus, claim now, bonus, "
    "bonuses, welcome offer, promo code, promo codes, discount code, coupon, coupons, buy now, "
    "order now, shop now, add to cart, free shipping, fast delivery, overnight delivery, "
    "discreet delivery, discreet packaging, worldwide delivery, worldwide shipping, best price, "
    "best prices, lowest prices, lowest price, cheap, cheapest, for sale, money back guarantee, "
    "apply now, apply online, instant approval, guaranteed approval, real money, win big, big wins, "
    "einzahlung, auszahlung, auszahlungsquote, einzahlungslimit, mindesteinzahlung, depot minimum, retrait rapide, "
    "deposito minimo, prelievo, deposit, deposits, withdrawal, withdrawals, jackpot, top 10, top 10 best, best "
    "online, reviews, "
    "trusted, most trusted, vip, 24 7 support, start trading, start earning, invest now, profit, "
    "profits, no fees, free trial, daftar, daftar sekarang, login, terpercaya, resmi, giris, kayit ol, "
    "uye ol, inscrivez vous, jouez maintenant, jouer maintenant, acheter maintenant, livraison gratuite, "
    "livraison rapide, meilleur prix, jetzt spielen, jetzt kaufen, jetzt anmelden, gratis versand, "
    "juega ahora, registrate, comprar ahora, envio gratis, играть, регистрация, купить, скачать, бонус, "
    "注册, 注册送, 下载, 送彩金, 登录, 登録, 무료, 가입, สมัคร, เครดิตฟรี, ฝากถอน, โบนัส, dang ky, "
    "khuyen mai, nap tien"
)

# Words of those who warn of such things or help against them, whatever the topic.
CARE = (
    "fraud, scam, scams, scammers, beware, be wary, warning, warnings, warn, warns, consumer protection, "
    "consumer advice, "
    "watchdog, ombudsman, do not pay, report it, victim, victims, arnaque, arnaques, escroquerie, escrocs, "
    "fraude, mefiez "
    "vous, mise en garde, protection des consommateurs, victimes, signaler, warnung, warnen, warnt, vorsicht, betrug, "
    "betruger, abzocke, betroffene, verbraucher, verbraucherschutz, verbraucherzentrale, verbraucherrat, "
    "verbraucherberatung, "
    "beratungsstelle, schutzen sie sich, gelockt, estafa, estafas, estafadores, cuidado con, advertencia, "
    "consumidores, "
    "victimas, truffa, truffe, attenzione a, consumatori, vittime, burla, burlas, golpe, golpes, consumidor, "
    "oplichting, oplichters, pas op, waarschuwing, consumenten, slachtoffers, oszustwo, oszustwa, uwaga na, bedrageri, "
    "svindel, svindlere, varning, мошенничество, мошенники, осторожно, "
    "诈骗, 骗局, 警惕, 举报, 詐欺, 注意喚起, 消費者, 사기"
)
