### Italian. No native speaker has read these translations.
###
### The keys are those of en.ftl, which says how texts are written.

-corrected = Chiedere all’emittente un badge corretto.
-original = Chiedere il file originale.
-transport = Controllare che il file sia stato copiato o scaricato per intero, e riprovare.
-another = Un altro verificatore potrebbe riuscire a controllarlo.
-signer = Chiedere all’emittente indicato se questo badge è suo.
-baked = Chiedere all’emittente di inserire di nuovo il badge nell’immagine.

## Checks
##

## check-<code, dots as dashes>: what holds when the check passed.

## .fail      what was found when it failed.

## .unknown   what is not known when it could not be made; a `why-…` sentence follows.

## .none      why there was nothing to check; without it, `check-none` is said.

## .hint      what to do when it failed.

## .plain, .fail-plain   the same as the message and .fail without placeholders, for when one of the

##            values is missing.
##

## A check's values `name`, `found`, `expected`, `status` and `reason` that its sentence does not use follow

## it as sentences of their own (`fact-…`), so any check may carry them. `host` or `url` serve the `why-…`

## sentences of checks that could not be made, `name` says what is not supported. Sentences of these

## codes use more (a test keeps this list true):

## values: proof.expires date

## values: key.document host

## values: key.issuer controller issuer

## values: issuer.domain host

## values: date.from date

## values: date.until date

## values: status.revocation date

## values: status.suspension date

## values: picture.signed host

## values: endorsement.target subject

## values: hosted.class host

## values: hosted.issuer host

## values: hosted.supplied host

## values: hosted.assertion host

## values: hosted.origin host

## values: jwt.expires date

## values: key.holder controller

## values: status.message found

## values: status.list date url

## values: status.keeper keeper

check-intake-readable = Il file può essere letto.
    .fail = Il file non può essere letto.
    .unknown = Non si sa che cosa contenga il file.
    .hint = { -transport }
check-intake-json = Il testo è JSON ben formato.
    .fail = Il testo non è JSON ben formato.
    .unknown = Non si sa se il testo sia JSON ben formato.
    .hint = { -transport }
check-intake-unique-names = Ogni nome compare una sola volta nel suo oggetto.
    .fail = Un nome compare due volte in uno stesso oggetto, quindi i programmi possono leggervi cose diverse.
    .unknown = Non si sa se un nome compaia due volte in uno stesso oggetto.
    .hint = { -corrected }
check-intake-unicode = Ogni testo è Unicode ben formato.
    .fail = Un testo contiene mezzo carattere Unicode.
    .unknown = Non si sa se ogni testo sia Unicode ben formato.
    .hint = { -corrected }
check-intake-wrapper = Il file contiene il badge e nient’altro intorno.
    .fail = Il badge si trovava dentro qualcos’altro, che è stato tolto.
    .unknown = Non si sa se ci fosse qualcosa intorno al badge.
    .hint = Ciò che si trovava intorno al badge non ne fa parte.
check-intake-byte-order-mark = Il file inizia con il suo contenuto.
    .fail = Il file inizia con un byte order mark, che JSON non ammette. È stato saltato.
    .unknown = Non si sa se il file inizi con un byte order mark.
    .hint = Salvare il file come UTF-8 senza byte order mark.
check-intake-badge = Il documento è un badge.
    .fail = Il documento non è un badge.
    .unknown = Non si sa se il documento sia un badge.
    .hint = Cercare il file del badge stesso. Spesso l’emittente lo offre da scaricare.
check-intake-kind = Questo verificatore può leggere questo tipo di badge.
    .fail = Il documento non è di un tipo di badge che sia stato pubblicato.
    .unknown = Non si sa di che tipo di badge si tratti.
    .hint = { -another }
check-intake-part = Il documento è più di una parte di un badge.
    .fail = Il documento appartiene a badge che vi fanno riferimento, e non è esso stesso un badge.
    .unknown = Non si sa se il documento sia solo una parte di un badge.
    .hint = Cercare il file del badge che è stato dato a qualcuno.

check-context-base = Il primo contesto è quello di Verifiable Credentials.
    .fail = Il primo contesto non è quello di Verifiable Credentials.
    .unknown = Non si sa se i contesti inizino come devono.
    .hint = { -corrected }
check-context-open-badges = Il contesto di Open Badges è indicato.
    .fail = Il contesto di Open Badges non è indicato al secondo posto.
    .unknown = Non si sa se il contesto di Open Badges sia indicato.
    .hint = { -corrected }
check-context-alias = Il contesto di Open Badges è indicato con il suo indirizzo attuale.
    .fail = Il contesto di Open Badges è indicato con un vecchio indirizzo. È stato letto come quello attuale.
    .unknown = Non si sa con quale indirizzo sia indicato il contesto di Open Badges.
    .hint = Gli emittenti possono usare l’indirizzo attuale nei nuovi badge.
check-context-known = Il significato di ogni parola viene da contesti che questo verificatore ha con sé.
    .fail = Un contesto non può essere usato.
    .unknown = Non si sa che cosa significhino alcune parole nel badge.
    .hint = { -another }
check-context-rules = I contesti sono compatibili tra loro.
    .fail = I contesti si contraddicono o non possono essere letti.
    .unknown = Non si sa se i contesti siano compatibili tra loro.
    .hint = { -corrected }
check-context-complete = Tutto nel badge ha un significato che la firma copre.
    .fail = Qualcosa nel badge non ha un significato definito, quindi una firma non lo coprirebbe.
    .unknown = Non si sa se tutto nel badge abbia un significato definito.
    .hint = { -corrected }
check-context-understood = Nessun vocabolario aggiunto cambia ciò che viene letto qui.
    .fail = Un vocabolario aggiunto dà altri nomi o significati a ciò che lo standard definisce, quindi il badge non verrebbe letto come è stato firmato.
    .unknown = Non si sa se un vocabolario aggiunto cambi ciò che viene letto qui.
    .hint = { -original }
check-context-snapshot = La firma è stata fatta con i contesti così come sono ora.
    .fail = La firma è stata fatta con un testo più vecchio di un contesto.
    .unknown = Non si sa con quale testo dei contesti sia stata fatta la firma.
    .hint = Altri verificatori possono dare una risposta diversa. L’emittente può rilasciare di nuovo il badge.
check-canonical-form = Il badge può essere portato nell’unica forma che viene firmata.
    .fail = Il badge non può essere portato nell’unica forma che viene firmata.
    .unknown = Non si sa in quale forma sia stato firmato il badge.
    .hint = { -corrected }

check-credential-type = Il documento dice di essere una credenziale, con tipi che sono definiti.
    .fail = I tipi della credenziale mancano o non sono definiti.
    .unknown = Non si sa se i tipi della credenziale siano definiti.
    .hint = { -corrected }
check-credential-id = La credenziale ha un solo identificatore.
    .fail = L’identificatore della credenziale manca o non è un solo indirizzo web o URN.
    .unknown = Non si sa se la credenziale abbia un solo identificatore.
    .none = La credenziale non ha un identificatore e non ne ha bisogno.
    .hint = { -corrected }
check-credential-issuer = La credenziale indica un solo emittente.
    .fail = La credenziale non indica un solo emittente con un identificatore.
    .unknown = Non si sa se la credenziale indichi un solo emittente.
    .hint = { -corrected }
check-credential-subject = La credenziale riguarda un solo soggetto.
    .fail = La credenziale non riguarda esattamente un soggetto.
    .unknown = Non si sa se la credenziale riguardi un solo soggetto.
    .hint = { -corrected }
check-credential-dates = Le date necessarie ci sono e sono ben formate.
    .fail = Una data necessaria manca o non è ben formata.
    .unknown = Non si sa se le date siano ben formate.
    .hint = { -corrected }
check-credential-time-zone = Ogni data indica il suo fuso orario.
    .fail = Una data non indica il fuso orario. È stata letta come tempo universale (UTC).
    .unknown = Non si sa se ogni data indichi il suo fuso orario.
    .hint = Le date possono essere sfasate di alcune ore. Gli emittenti possono aggiungere il fuso orario.
check-credential-period = Il periodo di validità finisce dopo il suo inizio.
    .fail = Il periodo di validità finisce prima del suo inizio.
    .unknown = Non si sa se il periodo di validità finisca dopo il suo inizio.
    .none = Il periodo di validità è aperto, quindi inizio e fine non possono contraddirsi.
    .hint = { -corrected }
check-credential-status = Le informazioni su dove consultare lo stato sono complete.
    .fail = Le informazioni su dove consultare lo stato non sono complete.
    .unknown = Non si sa se le informazioni sullo stato siano complete.
    .none = Il badge non indica un luogo dove consultare il suo stato.
    .hint = { -corrected }
check-credential-schema = Ogni schema è indicato con il suo indirizzo e il suo tipo.
    .fail = Uno schema è indicato senza il suo indirizzo o il suo tipo.
    .unknown = Non si sa se ogni schema sia indicato in modo completo.
    .none = Il badge non indica nessuno schema.
    .hint = { -corrected }
check-credential-typed = Le evidenze, le condizioni d’uso e i servizi di aggiornamento dicono di che tipo sono.
    .fail = Un’evidenza, le condizioni d’uso o un servizio di aggiornamento non dice di che tipo è.
    .unknown = Non si sa se le evidenze, le condizioni d’uso e i servizi di aggiornamento dicano il loro tipo.
    .none = Il badge non indica evidenze, condizioni d’uso o servizi di aggiornamento.
    .hint = { -corrected }
check-credential-texts = I nomi e le descrizioni sono testi semplici.
    .fail = Un nome o una descrizione non è un testo semplice.
    .unknown = Non si sa se i nomi e le descrizioni siano testi semplici.
    .none = La credenziale non ha un nome o una descrizione propri.
    .hint = { -corrected }
check-credential-related = Ogni risorsa collegata è indicata una sola volta, con un hash.
    .fail = Una risorsa collegata è indicata due volte o senza un hash.
    .unknown = Non si sa se le risorse collegate siano indicate con un hash.
    .none = Il badge non indica risorse collegate.
    .hint = { -corrected }

check-badge-recipient = Il badge dice a chi è stato rilasciato, con un identificatore.
    .fail = Il badge non dice a chi è stato rilasciato.
    .unknown = Non si sa se il badge dica a chi è stato rilasciato.
    .hint = { -corrected }
check-badge-subject = Il badge riguarda un solo traguardo.
    .fail = Il badge non riguarda esattamente un traguardo.
    .unknown = Non si sa se il badge riguardi un solo traguardo.
    .hint = { -corrected }
check-badge-achievement = Il traguardo ha un nome, una descrizione e dei criteri.
    .fail = Al traguardo mancano l’identificatore, il tipo, il nome, la descrizione o i criteri.
    .unknown = Non si sa se il traguardo sia descritto in modo completo.
    .hint = { -corrected }
check-badge-profiles = L’emittente e gli altri profili dicono che cosa sono.
    .fail = L’emittente o un altro profilo non dice che cosa è.
    .unknown = Non si sa se i profili dicano che cosa sono.
    .none = L’emittente è indicato solo con il suo identificatore.
    .hint = { -corrected }
check-badge-alignments = Gli allineamenti e le descrizioni dei risultati sono completi.
    .fail = Un allineamento o la descrizione di un risultato non è completo.
    .unknown = Non si sa se gli allineamenti e le descrizioni dei risultati siano completi.
    .none = Il badge non ha allineamenti o descrizioni di risultati.
    .hint = { -corrected }
check-badge-evidence = Le evidenze sono del tipo che lo standard definisce.
    .fail = Un’evidenza non è del tipo che lo standard definisce.
    .unknown = Non si sa se le evidenze siano del tipo che lo standard definisce.
    .none = Il badge non ha evidenze.
    .hint = { -corrected }
check-badge-identities = Gli identificatori del destinatario sono completi.
    .fail = Un identificatore del destinatario non è completo.
    .unknown = Non si sa se gli identificatori del destinatario siano completi.
    .none = Il destinatario non è indicato con un indirizzo e-mail o simili.
    .hint = { -corrected }
check-badge-results = I risultati fanno riferimento a descrizioni che il traguardo ha.
    .fail = Un risultato fa riferimento a una descrizione che il traguardo non ha, o non ne rispetta le condizioni.
    .unknown = Non si sa se i risultati corrispondano alle loro descrizioni.
    .none = Il badge non riporta risultati.
    .hint = { -corrected }
check-badge-result-status = I risultati non dicono che il traguardo sia stato mancato.
    .fail = Un risultato dice che il traguardo non è stato completato.
    .unknown = Non si sa se un risultato dica che il traguardo non è stato completato.
    .none = Il badge non riporta risultati con uno stato.
    .hint = Leggere il risultato prima di fare affidamento sul badge.
check-badge-creator = L’emittente è anche l’autore del traguardo.
    .fail = Qualcun altro è indicato come autore del traguardo.
    .unknown = Non si sa se l’emittente sia l’autore del traguardo.
    .none = Nessun altro è indicato come autore del traguardo.
    .hint = Chiedere all’autore se questo emittente può conferire il traguardo.

check-endorsement-subject = L’avallo dice che cosa avalla.
    .fail = All’avallo manca il nome, oppure non dice che cosa avalla.
    .unknown = Non si sa che cosa sia avallato.
    .hint = { -corrected }
check-endorsement-target = Avalla ciò a cui è allegato.
    .fail = Avalla { $subject }, e non ciò a cui è allegato.
    .fail-plain = Non è un avallo di ciò a cui è allegato.
    .unknown = Non si sa se avalli ciò a cui è allegato.
    .hint = Non dice nulla di questo badge.
check-record-subject = Il registro dice di chi è e che cosa contiene.
    .fail = Il registro non dice di chi è o che cosa contiene.
    .unknown = Non si sa se il registro sia completo.
    .hint = { -corrected }
check-record-associations = Ciò che il registro collega si trova al suo interno.
    .fail = Il registro collega qualcosa che non si trova al suo interno.
    .unknown = Non si sa se ciò che il registro collega si trovi al suo interno.
    .none = Il registro non stabilisce collegamenti.
    .hint = { -corrected }
check-record-vouches = L’emittente del registro ha firmato questo badge con il resto del registro. Il badge non ha una firma propria.
    .fail = Questo badge non ha una firma propria, e quella del registro non regge.
    .unknown = Non si sa se l’emittente del registro garantisca per questo badge, che non ha una firma propria.
    .hint = Chiedere all’emittente un badge firmato.
check-record-issuer = Il badge indica come proprio emittente quello del registro.
    .fail = Il badge indica un emittente diverso da quello del registro, e quell’emittente non lo ha firmato.
    .unknown = Non si sa se il badge indichi come proprio emittente quello del registro.
    .hint = Chiedere all’emittente che il badge indica.

check-assertion-context = Il vocabolario di Open Badges è indicato.
    .fail = Il vocabolario di Open Badges non è indicato.
    .unknown = Non si sa se il vocabolario di Open Badges sia indicato.
    .hint = { -corrected }
check-assertion-shape = Il conferimento ha tutto ciò che lo standard richiede.
    .fail = Al conferimento manca qualcosa che lo standard richiede, oppure lo ha in un’altra forma.
    .unknown = Non si sa se il conferimento sia completo.
    .hint = { -corrected }
check-assertion-dates = Le date sono ben formate e in ordine.
    .fail = Una data manca, non è ben formata o non è in ordine.
    .unknown = Non si sa se le date siano ben formate.
    .hint = { -corrected }
check-assertion-class = Ciò per cui è dato il badge è descritto in modo completo.
    .fail = Nella descrizione di ciò per cui è dato il badge manca qualcosa, oppure ha un’altra forma.
    .unknown = Non si sa se ciò per cui è dato il badge sia descritto in modo completo.
    .hint = { -corrected }
check-assertion-issuer = L’emittente descrive sé stesso in modo completo.
    .fail = Nella descrizione che l’emittente dà di sé manca qualcosa, oppure ha un’altra forma.
    .unknown = Non si sa se l’emittente descriva sé stesso in modo completo.
    .hint = { -corrected }
check-assertion-upgraded = Il badge è scritto come prevede Open Badges 2.0.
    .fail = Il badge segue uno standard precedente. È stato letto come prevede Open Badges 2.0.
    .unknown = Non si sa se il badge sia scritto come prevede Open Badges 2.0.
    .hint = Non occorre fare nulla. Gli emittenti possono rilasciare i nuovi badge secondo uno standard più recente.
check-assertion-extensions = Le estensioni hanno la loro forma e sono state lette.
    .fail = A un’estensione manca il contesto o il tipo.
    .unknown = Un’estensione non è stata letta, né confrontata con le sue regole.
    .none = Il badge non ha estensioni.
    .hint = { -corrected }
check-hosted-class = Ciò per cui è dato il badge è stato letto da { $host }.
    .plain = Ciò per cui è dato il badge è stato letto insieme al badge.
    .fail = All’indirizzo di ciò per cui è dato il badge si trova qualcosa di diverso da quello che dovrebbe esserci.
    .unknown = Non si sa per che cosa sia dato il badge.
    .hint = { -signer }
check-hosted-issuer = Il profilo dell’emittente è stato letto dal suo indirizzo presso { $host }.
    .plain = Il profilo dell’emittente è stato letto dal suo indirizzo.
    .fail = L’emittente non è indicato con l’indirizzo al quale pubblica il suo profilo.
    .unknown = Non si sa che cosa l’emittente pubblichi su di sé.
    .none = Secondo il suo standard l’emittente non ha un profilo proprio, ma solo un sito.
    .hint = { -signer }
check-hosted-same = Ciò che si trova a un indirizzo indica come proprio quello stesso indirizzo.
    .fail = Ciò che si trova a un indirizzo indica come proprio un altro indirizzo. È stato letto da lì.
    .unknown = Non si sa se ciò che si trova a un indirizzo indichi come proprio quello stesso indirizzo.
    .hint = Assicurarsi che questo sia il badge che si voleva controllare.
check-hosted-https = Gli indirizzi sono https.
    .fail = Un indirizzo è http. È stato invece consultato tramite https.
    .unknown = Non si sa se gli indirizzi siano https.
    .hint = Non occorre fare nulla. Gli emittenti possono usare https nei nuovi badge.
check-hosted-supplied = Si è chiesto ai server che cosa pubblicano.
    .fail = Nulla è stato chiesto a { $host }. È stata letta invece una copia che Lei ha fornito.
    .fail-plain = È stata letta una copia che Lei ha fornito, invece di ciò che il suo server pubblica ora.
    .unknown = Non si sa se i server siano stati interpellati.
    .hint = Per sapere che cosa si trova lì ora, controllare di nuovo senza la copia o aprire l’indirizzo.
check-hosted-address = Il badge indica l’indirizzo al quale è pubblicato.
    .fail = Il badge non indica un indirizzo al quale l’emittente lo pubblica.
    .unknown = Non si sa dove sia pubblicato il badge.
    .hint = Chiedere all’emittente l’indirizzo del badge.
check-hosted-assertion = Il badge è stato letto da { $host }, dove è pubblicato.
    .plain = Il badge è stato letto da dove è pubblicato.
    .fail = All’indirizzo che questo badge indica si trova un altro badge.
    .unknown = Non si sa se l’emittente pubblichi questo badge.
    .none = Il badge non è più pubblicato.
    .hint = { -signer }
check-hosted-origin = { $host } è un luogo dove l’emittente dice di pubblicare badge.
    .plain = Il badge è pubblicato dove l’emittente dice di pubblicare badge.
    .fail = { $host } non è un luogo dove l’emittente indicato dice di pubblicare badge.
    .fail-plain = Il badge non è pubblicato dove l’emittente indicato dice di pubblicare badge.
    .unknown = Non si sa se il badge sia pubblicato dove l’emittente dice di pubblicare badge.
    .hint = { -signer }
check-hosted-copy = La copia a disposizione dice lo stesso di ciò che è pubblicato.
    .fail = La copia a disposizione dice qualcosa di diverso da ciò che è pubblicato. Viene mostrato solo ciò che è pubblicato.
    .unknown = Non si sa se la copia a disposizione dica lo stesso di ciò che è pubblicato.
    .none = Nessuna copia è stata data da confrontare.
    .hint = Non fare affidamento sulla copia. Può essere vecchia o modificata.

check-proof-present = Il badge porta una firma.
    .fail = Il badge non porta nessuna firma.
    .unknown = Non si sa se il badge porti una firma.
    .none = Il badge non porta una firma propria.
    .hint = Chiedere all’emittente un badge firmato.
check-proof-shape = La prova ha tutti i campi che il suo tipo richiede.
    .fail = Alla prova manca un campo che il suo tipo richiede.
    .unknown = Non si sa se la prova sia completa.
    .hint = { -corrected }
check-proof-suite = La cryptosuite è una di quelle che questo verificatore supporta.
    .fail = Nessuna cryptosuite con questo nome può essere usata qui.
    .unknown = Non si sa se la firma corrisponda, a causa della sua cryptosuite.
    .hint = { -another }
check-proof-suite-name = La cryptosuite è indicata con il suo nome attuale.
    .fail = La cryptosuite è indicata con un vecchio nome. È stata letta come quella attuale.
    .unknown = Non si sa se la cryptosuite sia indicata con il suo nome attuale.
    .hint = Gli emittenti possono usare il nome attuale nei nuovi badge.
check-proof-purpose = La prova è stata fatta per dichiarare qualcosa.
    .fail = La prova è stata fatta per uno scopo diverso dal dichiarare qualcosa.
    .unknown = Non si sa per quale scopo sia stata fatta la prova.
    .hint = { -corrected }
check-proof-dates = Le date della prova sono ben formate.
    .fail = Una data della prova non è ben formata.
    .unknown = Non si sa se le date della prova siano ben formate.
    .none = La prova non riporta date.
    .hint = { -corrected }
check-proof-expires = La firma stessa non è scaduta. La sua scadenza: { $date }.
    .plain = La firma stessa non è scaduta.
    .fail = La firma stessa è scaduta in questa data: { $date }.
    .fail-plain = La firma stessa è scaduta.
    .unknown = Non si sa se la firma stessa sia scaduta.
    .none = La firma stessa non ha una data di fine.
    .hint = Chiedere all’emittente di firmare di nuovo il badge.
check-proof-session = La prova non è legata a un solo sito o a una sola sessione.
    .fail = La prova è stata fatta per un solo sito o una sola sessione e altrove non dimostra nulla.
    .unknown = Non si sa se la prova sia legata a un solo sito o a una sola sessione.
    .hint = { -original }
check-proof-chain = Le prove su cui questa si basa ci sono e corrispondono.
    .fail = Una prova su cui questa si basa manca o non corrisponde.
    .unknown = Non si sa se le prove su cui questa si basa corrispondano.
    .none = La prova non si basa su altre.
    .hint = { -original }
check-proof-context = I contesti della prova concordano con quelli del badge.
    .fail = I contesti della prova sono diversi da quelli del badge.
    .unknown = Non si sa se i contesti della prova concordino con quelli del badge.
    .none = La prova non ha contesti propri da confrontare.
    .hint = { -original }
check-proof-value = La firma ha la forma e la lunghezza giuste.
    .fail = La firma non ha la forma e la lunghezza della sua cryptosuite.
    .unknown = Non si sa se la firma abbia la forma giusta.
    .hint = { -original }
check-proof-signature = Il badge corrisponde alla sua firma: non è cambiato da quando è stato firmato.
    .fail = Il badge non corrisponde alla sua firma. È stato modificato, o danneggiato, dopo la firma.
    .unknown = Non si sa se il badge corrisponda alla sua firma.
    .hint = { -original }

check-proof-obsolete = La cryptosuite è ancora in uso.
    .fail = La cryptosuite è superata. Non si conosce nulla che parli contro di essa, ma altri verificatori potrebbero non leggerla più.
    .unknown = Non si sa se la cryptosuite sia ancora in uso.
    .hint = Gli emittenti possono firmare i nuovi badge con una cryptosuite attuale.
check-proof-header = L’intestazione della firma indica il suo algoritmo e non chiede nulla che non sia compreso.
    .fail = L’intestazione della firma indica un algoritmo diverso da quello della sua chiave, o chiede qualcosa che non è compreso.
    .unknown = Non si sa che cosa chieda l’intestazione della firma.
    .hint = { -original }
check-proof-derived = La prova è stata fatta per mostrare il badge.
    .fail = Questa è la copia per il solo titolare, da cui se ne ricavano altre da mostrare.
    .unknown = Non si sa se la prova sia stata fatta per mostrare il badge.
    .hint = Chiedere al titolare una copia fatta per essere mostrata.
check-proof-whole = Il badge è mostrato per intero.
    .fail = Il titolare ha scelto quali parti del badge mostrare. Ciò che l’emittente non ha reso obbligatorio, come una data di fine, può essere stato omesso.
    .unknown = Non si sa se il badge sia mostrato per intero.
    .hint = Se una parte che manca è importante, chiederla al titolare.

check-jws-form = Il badge ha la forma di una JSON Web Signature.
    .fail = Il badge non ha la forma di una JSON Web Signature.
    .unknown = Non si sa se il badge abbia la forma di una JSON Web Signature.
    .hint = { -transport }
check-jws-header = L’intestazione della firma non chiede nulla di insolito.
    .fail = L’intestazione della firma è di un tipo diverso da quello dei badge, o chiede qualcosa che non è compreso.
    .unknown = Non si sa se l’intestazione della firma chieda qualcosa di insolito.
    .hint = { -original }
check-jws-members = L’intestazione della firma ha solo campi che Open Badges ammette.
    .fail = L’intestazione della firma ha un campo che Open Badges non ammette. È stato ignorato.
    .unknown = Non si sa se l’intestazione della firma abbia altri campi.
    .hint = { -corrected }
check-jws-algorithm = L’algoritmo della firma è uno di quelli che questo verificatore supporta.
    .fail = L’algoritmo della firma non è uno di quelli che proteggono un badge.
    .unknown = Non si sa se la firma corrisponda, a causa del suo algoritmo.
    .hint = { -original }
check-jws-key = La firma indica una sola chiave pubblica.
    .fail = La firma non indica nessuna chiave, o non una sola chiave pubblica.
    .unknown = Non si sa quale chiave indichi la firma.
    .hint = { -corrected }
check-jws-signature = Il badge corrisponde alla firma che lo racchiude: non è cambiato da quando è stato firmato.
    .fail = Il badge non corrisponde alla firma che lo racchiude. È stato modificato, o danneggiato, dopo la firma.
    .unknown = Non si sa se il badge corrisponda alla firma che lo racchiude.
    .hint = { -original }

check-jwt-profile = Il token e la credenziale al suo interno seguono uno stesso standard.
    .fail = Il token e la credenziale al suo interno seguono standard diversi.
    .unknown = Non si sa quale standard segua il token.
    .hint = { -corrected }
check-jwt-claims = Il token dice lo stesso della credenziale al suo interno.
    .fail = Il token dice qualcosa di diverso dalla credenziale al suo interno, o omette ciò che deve dire.
    .unknown = Non si sa se il token dica lo stesso della credenziale al suo interno.
    .hint = { -corrected }
check-jwt-expires = Il token stesso non è scaduto. La sua scadenza: { $date }.
    .plain = Il token stesso non è scaduto.
    .fail = Il token stesso è scaduto in questa data: { $date }.
    .fail-plain = Il token stesso è scaduto.
    .unknown = Non si sa se il token stesso sia scaduto.
    .none = Il token stesso non ha una data di fine.
    .hint = Chiedere all’emittente di firmare di nuovo il badge.
check-jwt-recipient = Il token indica il destinatario come lo indica la credenziale.
    .fail = Il token non indica il destinatario.
    .unknown = Non si sa se il token indichi il destinatario.
    .hint = Gli emittenti possono indicare il destinatario nel token.
check-jwt-meaning = Tutto nel badge ha un significato definito.
    .fail = Qualcosa nel badge non ha un significato definito. È firmato ugualmente.
    .unknown = Non si sa se tutto nel badge abbia un significato definito.
    .hint = { -corrected }
check-jwt-proof = Le prove all’interno concordano con la firma che le racchiude.
    .fail = Una prova all’interno del badge non corrisponde, anche se la firma che la racchiude corrisponde.
    .unknown = Non si sa se le prove all’interno corrispondano.
    .hint = Chiedere all’emittente quale delle firme conta.

check-key-identifier = La chiave è indicata con un identificatore ben formato.
    .fail = L’identificatore della chiave non è ben formato.
    .unknown = Non si sa se la chiave sia indicata con un identificatore ben formato.
    .hint = { -corrected }
check-key-resolver = Questo verificatore sa come trovare le chiavi di questo tipo.
    .fail = Le chiavi di questo tipo non possono essere trovate.
    .unknown = Non si sa quale sia la chiave, perché questo verificatore non può trovare le chiavi di questo tipo.
    .hint = { -another }
check-key-document = Il documento che elenca la chiave è stato letto da { $host }.
    .plain = Il documento che elenca la chiave è stato letto.
    .fail = { $host } non pubblica nessun documento leggibile che elenchi la chiave.
    .fail-plain = Il documento che elenca la chiave manca o non può essere letto.
    .unknown = Non si sa di chi sia questa chiave.
    .hint = Chiedere all’emittente di pubblicare di nuovo le sue chiavi.
check-key-document-id = Il documento che elenca la chiave riguarda l’identificatore che ha portato a esso.
    .fail = Il documento che elenca la chiave riguarda qualcun altro.
    .unknown = Non si sa chi riguardi il documento che elenca la chiave.
    .hint = { -signer }
check-key-deactivated = Il proprietario della chiave non ha rinunciato al suo identificatore.
    .fail = Il proprietario della chiave ha rinunciato al suo identificatore.
    .unknown = Non si sa se il proprietario della chiave abbia rinunciato al suo identificatore.
    .hint = { -signer }
check-key-method = Il documento del proprietario elenca la chiave.
    .fail = Il documento del proprietario non elenca la chiave.
    .unknown = Non si sa se il documento del proprietario elenchi la chiave.
    .hint = { -signer }
check-key-controller = La chiave è controllata dal proprietario del documento che la elenca.
    .fail = La chiave è controllata da qualcuno che non è il proprietario del documento che la elenca.
    .unknown = Non si sa chi controlli la chiave.
    .hint = { -signer }
check-key-purpose = Il proprietario permette che questa chiave faccia dichiarazioni.
    .fail = Il proprietario non permette che questa chiave faccia dichiarazioni.
    .unknown = Non si sa se il proprietario permetta che questa chiave faccia dichiarazioni.
    .hint = { -signer }
check-key-current = La chiave non è stata revocata e non è scaduta.
    .fail = La chiave è stata revocata o è scaduta.
    .unknown = Non si sa se la chiave sia ancora in uso.
    .hint = Chiedere all’emittente di firmare di nuovo il badge.
check-key-format = La chiave è ben formata.
    .fail = La chiave non è ben formata, o non è una chiave pubblica.
    .unknown = Non si sa se la chiave sia ben formata.
    .hint = Chiedere all’emittente di pubblicare di nuovo le sue chiavi.
check-key-kind = La chiave è del tipo che l’algoritmo della firma usa.
    .fail = La chiave è di un tipo diverso da quello che l’algoritmo della firma usa.
    .unknown = Non si sa se la chiave sia adatta all’algoritmo della firma.
    .hint = { -corrected }
check-key-issuer = La chiave appartiene all’emittente indicato.
    .fail = La chiave appartiene a { $controller }, non a { $issuer }.
    .fail-plain = La chiave non appartiene all’emittente indicato.
    .unknown = Non si sa se la chiave appartenga all’emittente indicato.
    .hint = { -signer }
check-key-holder = La chiave appartiene a chi presenta i badge.
    .fail = La chiave appartiene a { $controller }, non a chi è indicato come autore della presentazione dei badge.
    .fail-plain = La chiave non appartiene a chi è indicato come autore della presentazione dei badge.
    .unknown = Non si sa se la chiave appartenga a chi presenta i badge.
    .none = Nessuno è indicato come autore della presentazione dei badge.
    .hint = Controllare ogni badge separatamente.
check-issuer-domain = { $host } garantisce per l’emittente.
    .plain = Un dominio garantisce per l’emittente.
    .fail = Nessun dominio garantisce per l’emittente.
    .unknown = Non si sa se un dominio garantisca per l’emittente.
    .none = L’identificatore dell’emittente non indica nessun dominio.
    .hint = Chiedere all’emittente che si conosce se questo badge è suo.

check-date-from = Il badge è valido da questa data: { $date }.
    .plain = Il periodo di validità è iniziato.
    .fail = Il badge non è valido prima di questa data: { $date }.
    .fail-plain = Il periodo di validità non è iniziato.
    .unknown = Non si sa se il periodo di validità sia iniziato.
    .none = Il periodo di validità non ha un inizio.
    .hint = Controllare di nuovo in quel giorno. Controllare anche che l’orologio di questo dispositivo sia giusto.
check-date-until = Il badge è valido fino a questa data: { $date }.
    .plain = Il periodo di validità non è finito.
    .fail = Il badge è scaduto in questa data: { $date }.
    .fail-plain = Il periodo di validità è finito.
    .unknown = Non si sa se il periodo di validità sia finito.
    .none = Il badge non ha una data di fine.
    .hint = Chiedere all’emittente se c’è un badge più recente. Controllare anche che l’orologio di questo dispositivo sia giusto.
check-status-revocation = La lista di stato con data { $date } dice che il badge non è revocato.
    .plain = Il badge non è revocato.
    .fail = La lista di stato con data { $date } dice che il badge è revocato.
    .fail-plain = Il badge è revocato.
    .unknown = Non si sa se l’emittente abbia revocato il badge.
    .none = L’emittente non pubblica informazioni di revoca per questo badge.
    .hint = Chiedere il motivo all’emittente.
check-status-suspension = La lista di stato con data { $date } dice che il badge non è sospeso.
    .plain = La lista di stato dice che il badge non è sospeso.
    .fail = La lista di stato con data { $date } dice che il badge è sospeso.
    .fail-plain = La lista di stato dice che il badge è sospeso.
    .unknown = Non si sa se l’emittente abbia sospeso il badge.
    .none = L’emittente non pubblica informazioni di sospensione per questo badge.
    .hint = Una sospensione può essere tolta. Controllare di nuovo più tardi, o chiedere all’emittente.
check-status-message = La lista di stato non dice altro sul badge.
    .fail = La lista di stato dice altro sul badge, in una forma per programmi: { $found }.
    .fail-plain = La lista di stato dice altro sul badge, in una forma per programmi.
    .unknown = Non si sa se l’emittente dica altro sul badge.
    .hint = Chiedere all’emittente che cosa significa.
check-status-entry = Ciò che il badge dice del suo posto in una lista di stato è scritto come si deve.
    .fail = Ciò che il badge dice del suo posto in una lista di stato non è scritto come si deve.
    .unknown = Non si sa dove il badge abbia il suo posto in una lista di stato.
    .hint = { -corrected }
check-status-list = La lista di stato { $url } con data { $date } è in ordine.
    .plain = La lista di stato è in ordine.
    .fail = La lista di stato { $url } non è in ordine.
    .fail-plain = La lista di stato non è in ordine.
    .unknown = Non si sa se la lista di stato sia in ordine.
    .hint = Chiedere all’emittente di pubblicare di nuovo la sua lista di stato.
check-status-keeper = La lista di stato è tenuta dall’emittente.
    .fail = La lista di stato è tenuta da { $keeper }, non dall’emittente.
    .fail-plain = La lista di stato non è tenuta dall’emittente.
    .unknown = Non si sa chi tenga la lista di stato.
    .hint = Chiedere all’emittente se vi fa affidamento.
check-status-privacy = Richiedere la lista di stato non rivela quale badge viene controllato.
    .fail = La lista di stato riguarda solo questo badge, quindi il suo server ha saputo quale badge viene controllato.
    .unknown = Non si sa se richiedere la lista di stato riveli quale badge viene controllato.
    .hint = Gli emittenti possono tenere una sola lista per molti badge.
check-schema-conforms = Il badge è conforme allo schema che indica.
    .fail = Il badge non è conforme allo schema che indica.
    .unknown = Non si sa se il badge sia conforme allo schema che indica.
    .none = Il badge non indica nessuno schema a cui essere conforme.
    .hint = { -corrected }
check-refresh-current = L’emittente non ha una versione più recente del badge.
    .fail = L’emittente ha una versione più recente del badge.
    .unknown = Non si sa se l’emittente abbia una versione più recente del badge.
    .none = Il badge non indica un luogo dove cercare una versione più recente.
    .hint = Chiedere la versione più recente.
check-endorsements-hold = Gli avalli reggono.
    .fail = Un avallo non regge.
    .unknown = Non si sa se gli avalli reggano.
    .none = Il badge non porta nessun avallo.
    .hint = Non fare affidamento su quell’avallo.
check-picture-signed = L’immagine fa parte di ciò che è stato firmato.
    .fail = L’immagine viene da { $host } e non è coperta dalla firma.
    .fail-plain = L’immagine non è coperta dalla firma.
    .unknown = Non si sa se la firma copra l’immagine.
    .none = Il badge non ha un’immagine.
    .hint = Non trarre conclusioni dall’immagine.

check-picture-whole = L’immagine si è potuta leggere fino alla fine.
    .fail = L’immagine si interrompe o è danneggiata. Ciò che viene dopo non è stato letto.
    .unknown = L’immagine non è stata letta fino alla fine.
    .hint = { -transport }
check-picture-encoding = Il testo nell’immagine può essere letto.
    .fail = L’immagine non è nella codifica UTF-8. Ciò che viene dopo il primo carattere diverso non è stato letto.
    .unknown = Non si sa se il testo nell’immagine possa essere letto.
    .hint = { -transport }
check-picture-document-type = L’immagine non definisce nulla che possa cambiare ciò che contiene.
    .fail = L’immagine ha un tipo di documento, che potrebbe cambiare ciò che contiene.
    .unknown = L’immagine ha un tipo di documento, che potrebbe cambiare ciò che contiene. Non viene letta.
    .hint = Togliere il tipo di documento (la sua riga inizia con DOCTYPE), o chiedere all’emittente il badge come JSON.
check-picture-badge = Nell’immagine c’è un badge.
    .fail = Nell’immagine non c’è nessun badge. Un sito web può averlo tolto.
    .unknown = Non si sa se nell’immagine ci sia un badge.
    .hint = Scaricare di nuovo l’immagine da dove è stata conferita, o chiedere all’emittente il badge come JSON.
check-picture-single = Nell’immagine c’è un solo badge.
    .fail = Nell’immagine ci sono più badge.
    .unknown = Non si sa quanti badge ci siano nell’immagine.
    .hint = Guardare quale di essi è inteso.
check-picture-text = Il testo del badge può essere letto.
    .fail = L’immagine dice di contenere un badge, ma il suo testo manca o è danneggiato.
    .unknown = Il testo del badge non è stato letto.
    .hint = { -transport }
check-picture-compressed = Il testo nell’immagine non è compresso.
    .fail = Il testo nell’immagine è compresso, cosa che lo standard vieta.
    .unknown = Non si sa se il testo nell’immagine sia compresso.
    .hint = { -baked }
check-picture-chunk = Il testo nell’immagine si trova dove va messo testo Unicode.
    .fail = Il testo nell’immagine si trova dove vanno messe solo lettere dell’Europa occidentale. Altre lettere possono essere danneggiate.
    .unknown = Non si sa dove nell’immagine si trovi il testo.
    .hint = { -baked }
check-picture-checksum = La somma di controllo del testo nell’immagine è giusta.
    .fail = La somma di controllo del testo nell’immagine è sbagliata. L’immagine può essere danneggiata.
    .unknown = Non si sa se la somma di controllo del testo nell’immagine sia giusta.
    .hint = { -transport }
check-picture-both = L’immagine contiene il badge in un solo modo.
    .fail = L’immagine contiene un badge in due modi. Solo uno è stato letto.
    .unknown = Non si sa in quanti modi l’immagine contenga il badge.
    .hint = { -baked }
check-picture-elements = Nel posto del badge nell’immagine non si trova nient’altro.
    .fail = Nel posto del badge nell’immagine si trova qualcos’altro. È stato tralasciato.
    .unknown = Non si sa che cos’altro si trovi nel posto del badge nell’immagine.
    .hint = { -baked }
check-picture-namespace = Il posto del badge nell’immagine ha il nome che lo standard prevede.
    .fail = Il posto del badge nell’immagine ha un nome diverso da quello che lo standard prevede.
    .unknown = Non si sa che nome abbia il posto del badge nell’immagine.
    .hint = { -baked }

check-container-complete = Ogni badge contenuto è stato controllato separatamente.
    .fail = Non ogni badge contenuto può essere controllato separatamente.
    .unknown = Una parte di ciò che contiene non è stata controllata.
    .hint = Controllare i badge uno per uno.

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = { $host } non ha risposto, o non permette controlli da pagine web.
why-unreachable-plain = Un documento necessario per questo non si è potuto ottenere.
why-status = { $host } ha risposto con lo stato HTTP { $status } invece che con il documento.
why-not-permitted = Questo verificatore non lascia che un badge induca il Suo dispositivo a contattare { $url }.
why-not-permitted-plain = Questo verificatore non lascia che un badge induca il Suo dispositivo a contattare l’indirizzo indicato.
why-offline = Non è stato contattato nessuno, come Lei ha chiesto.
why-limit = Richiederebbe più lavoro di quanto qui sia concesso a un solo badge.
why-unreliable = Su ciò che { $host } pubblica a questo scopo non si può fare affidamento.
why-unreliable-plain = Su ciò che è pubblicato a questo scopo non si può fare affidamento.
why-not-asked = Non è stato chiesto a nessuno, poiché non è risultato che il badge sia del suo emittente.
why-unsupported = Questo verificatore non supporta { $name }.
why-unsupported-plain = Questo verificatore non supporta ciò che serve a questo scopo.
hint-unreachable = Riprovare più tardi. Questo non dice nulla sul badge.
hint-not-permitted = Chiedere all’emittente di pubblicarlo a un indirizzo https pubblico.
hint-offline = Controllare di nuovo quando si possono contattare i server.
hint-limit = { -another }
hint-unreliable = Chiedere all’emittente. Questo non dice nulla sul badge.
hint-not-asked = Vedere prima che cos’altro è risultato.
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = Riguarda { $name }.
fact-found = Trovato: { $found }.
fact-expected = Previsto: { $expected }.
fact-status = Stato: { $status }.
fact-reason = Motivo indicato lì: «{ $reason }».
check-none = Nulla in questo badge richiede il controllo { $check }.

## The language of this file

language = it
direction = ltr

## The status strip: headline, then the second line
##

## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name

## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = Controllo di questo badge in corso…
headline-valid = Firma valida — rilasciato da { $domain }
headline-valid-path = Firma valida — rilasciato da una parte di { $domain }
headline-no-status = Firma valida — nessuna informazione di revoca
headline-status-unknown = Firma valida — revoca non controllata
headline-suspension-unknown = Firma valida — sospensione non controllata
headline-unlinked = Firma valida — emittente non identificato
headline-not-completed = Firma valida — traguardo non completato
headline-not-yet = Non valido prima di questa data: { $date }
headline-not-yet-plain = Non ancora valido
headline-expired = Scaduto in questa data: { $date }
headline-expired-plain = Scaduto
headline-signature-expired = La firma è scaduta in questa data: { $date }
headline-signature-expired-plain = La firma è scaduta
headline-suspended = Sospeso dall’emittente
headline-suspended-plain = Sospeso
headline-revoked = Revocato dall’emittente
headline-revoked-plain = Revocato
headline-wrong-signer = Non firmato dall’emittente indicato
headline-malformed = Non rispetta le regole del suo stesso formato
headline-unsigned = Nessuno ha firmato questo
headline-tampered = Non corrisponde alla sua firma
headline-could-not-check = Non si è potuto controllare
headline-unsupported = Questo verificatore non può leggere questo tipo di badge
headline-not-a-badge = Qui non è stato trovato nessun badge

second-contacting = In contatto con { $hosts }
second-issued-by = Rilasciato da { $domain }.
second-issued-from = Rilasciato da una parte di { $domain }.
second-in-date = Nel periodo di validità.
second-no-end = Nessuna data di fine.
second-not-revoked = Non revocato, secondo lo stato in questa data: { $date }.
second-not-revoked-plain = Non revocato.
second-no-status = L’emittente non pubblica informazioni di revoca.
second-status-unknown = Non è stato possibile raggiungere { $host }. Riprovare più tardi.
second-status-unknown-plain = Non si è controllato se sia stato ritirato.
second-unlinked = Firmato con una chiave per cui nessun dominio garantisce.
second-not-completed = Un risultato al suo interno dice che il traguardo non è stato completato.
second-not-yet = Firma valida. Le date sono confrontate con l’orologio di questo dispositivo.
second-expired = Firma valida; il badge è stato in vigore con inizio { $from } e fine { $until }.
second-expired-plain = Firma valida.
second-signature-expired = Il badge corrisponde alla sua firma, ma la firma era fatta per durare solo fino ad allora.
second-suspended = Firma valida, ma il badge per ora è sospeso.
second-revoked = Firma valida, ma il badge non vale più.
second-malformed = Può essere un errore in buona fede: chiedere all’emittente un badge corretto.
second-unsigned = Chiunque potrebbe averlo scritto.
second-tampered = È stato modificato, o danneggiato, dopo la firma. Chiedere il file originale.
second-missing = Un controllo necessario non è stato eseguito.
second-says-nothing = Questo non dice nulla sul badge.
second-unsupported = Un altro verificatore potrebbe riuscirci.
second-not-a-badge = Cercare il file del badge stesso. Spesso l’emittente lo offre da scaricare.
second-checked = Controllato: { $time }.

## What the badge says

not-checked-yet = Non ancora controllato.
unnamed = Un badge senza nome
label-issuer = Rilasciato da
label-recipient = Rilasciato a
label-issued = Data di rilascio
label-expires = Scadenza
label-unchecked-issuer = Indica come emittente
label-unchecked-recipient = Indica come destinatario
label-unchecked-issued = Indica come data di rilascio
label-unchecked-expires = Indica come data di fine
issuer-self = Si definisce «{ $name }»
issuer-unlinked = Una chiave per cui nessun dominio garantisce
issuer-punycode = L’indirizzo ha lettere fuori dall’alfabeto latino di base. È mostrato nella sua forma tecnica, poiché tali lettere possono somigliarsi.
self-issued = Emittente e destinatario coincidono: è una dichiarazione su sé stessi.
recipient-sealed-email = Un indirizzo e-mail sigillato: un hash, solo per confronto
recipient-sealed = Un identificatore sigillato: un hash, solo per confronto
recipient-id = Qualcuno indicato solo con un identificatore
recipient-hidden = Destinatario non mostrato
no-end = Nessuna data di fine
states = { $domain } dichiara:
states-plain = L’emittente dichiara:
show-picture = Mostra l’immagine da { $host }
picture-uncovered = L’immagine non è coperta dalla firma.
person-question = Riguarda questa persona?
summary-unchecked = Mostra i contenuti non controllati
unchecked = Nessuno garantisce per ciò che è scritto qui. Chiunque potrebbe averlo scritto.

## Details

summary-details = Mostra i dettagli
label-name-as-written = Nome come è scritto
label-issuer-id = Identificatore dell’emittente
label-issuer-about = L’emittente su di sé
label-recipient-id = Identificatore del destinatario
label-valid-from = Inizio della validità
label-achievement = Traguardo
label-kind = Tipo
label-creator = Autore del traguardo
label-criteria = Criteri
label-narrative = Come è stato ottenuto
label-evidence = Evidenze
label-source = Valutato da
label-role = Ruolo
label-term = Periodo
label-activity-start = Inizio
label-activity-end = Fine
label-credits-earned = Crediti ottenuti
label-license = Numero di licenza
label-credits-available = Crediti ottenibili
label-field-of-study = Campo di studio
label-specialization = Specializzazione
label-human-code = Codice
label-language = Lingua
label-version = Versione
label-related = Altre versioni
label-alignments = Si riferisce a
label-tags = Parole chiave
label-badge-id = Identificatore del badge
label-achievement-id = Identificatore del traguardo
criteria-page = Pagina sui criteri
evidence-page = Pagina di evidenze
more-items = Altri non mostrati qui: { $count }.

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = Badge: { $count }, ognuno controllato separatamente
second-several = L’esito di ciascuno è indicato accanto.
label-results = Risultati
result-required = Richiesto: { $value }
result-range = Possibile: { $value }
label-endorsed = Avalla
label-comment = Che cosa ne dice
label-endorsements = Avalli
endorsements-note = Un avallo indica ciò che avalla solo con un identificatore. Non copre ciò che il badge dice, e altri possono scrivere lo stesso identificatore.
endorsed-award = Questo conferimento è avallato da
endorsed-achievement = Questo tipo di badge è avallato da
endorsed-creator = L’autore di questo tipo di badge è avallato da
endorsed-issuer = L’emittente è avallato da
endorser-issuer = Questo è l’emittente del badge.
endorser-recipient = Questo è il destinatario del badge.
headline-elsewhere = Non avalla questo
label-achievements = Elenca anche
label-associations = Come sono legati tra loro
association-exact-match-of = { $source } e { $target } sono la stessa cosa.
association-is-child-of = { $source } rientra in { $target }.
association-is-parent-of = { $source } si compone di parti come { $target }.
association-is-part-of = { $source } fa parte di { $target }.
association-is-peer-of = { $source } è allo stesso livello di { $target }.
association-is-related-to = { $source } ha un legame con { $target }.
association-precedes = { $source } viene prima di { $target }.
association-replaced-by = Al posto di { $source } c’è ora { $target }.
hint-gone = Non è più pubblicato lì, o non per tutti. Questo non dice nulla sul badge.
headline-hosted = Confermato presso { $domain }
headline-hosted-plain = Confermato presso il sito dell’emittente
headline-hosted-copies = Corrisponde a copie di ciò che { $domain } ha pubblicato
headline-hosted-copies-plain = Corrisponde a copie di ciò che il sito dell’emittente ha pubblicato
headline-wrong-host = Non pubblicato dall’emittente indicato
second-hosted = Il sito dell’emittente pubblica ora questi stessi dati. Non sono firmati.
second-hosted-copies = Lei ha fornito delle copie; ciò che il sito dell’emittente pubblica ora non è noto per intero. Il badge non è firmato.
second-hosted-not-yet = Il sito dell’emittente lo pubblica. Le date sono confrontate con l’orologio di questo dispositivo.
second-hosted-expired = Il sito dell’emittente lo pubblica; il badge è stato in vigore con inizio { $from } e fine { $until }.
second-hosted-expired-plain = Il sito dell’emittente lo pubblica.
second-hosted-revoked = Lo dice il sito dell’emittente. Il badge non vale più.
publishes = { $host } pubblica:
supplied = La Sua copia di ciò che { $host } ha pubblicato dice:
picture-outside = L’immagine stessa non fa parte di ciò che è pubblicato sul badge.
label-published = Dove è stato letto
published-award = Il conferimento: { $place }
published-achievement = Per che cosa è dato: { $place }
published-issuer = L’emittente: { $place }
place-document = Nel documento stesso
place-supplied = Una copia che Lei ha fornito, di { $host }
open-issuer = Chi è l’emittente.
open-pages-hosted = Che cosa mostrano le pagine collegate: non fanno parte di ciò che è stato confrontato.
way-page = Apri la pagina del badge stesso presso { $host }
way-copies = Una copia salvata da lì può essere trascinata, insieme al badge, sulla pagina che controlla i badge. Vale allora come una copia che Lei ha fornito.

## Only in the feature `recipient`: is it about this person?

person-hint = Scrivere un indirizzo e-mail, un indirizzo web, un numero di telefono, un DID o un altro identificatore. Viene confrontato su questo dispositivo; questo verificatore non lo invia e non lo conserva.
person-compare = Confronta
person-match = Corrisponde: il badge indica il suo destinatario con questo identificatore. Questo non mostra chi lo presenta.
person-no-match = Non corrisponde: per questo tipo, il badge indica il suo destinatario con un altro identificatore, o con questo scritto in un altro modo.
person-unconfirmed = Non si può dire: il badge stesso non è risultato valido, quindi ciò che dice del suo destinatario non conta nulla.
person-nothing-typed = Non si può dire: non è stato scritto nulla.
person-no-identifier = Non si può dire: il badge non riporta nessun identificatore del suo destinatario.
person-other-kind = Non si può dire: il badge non indica il suo destinatario in questo modo, ma con identificatori di altri tipi, o di tipi che questo verificatore non conosce.
person-unknown-hash = Non si può dire: il badge ha un identificatore simile come hash di un tipo che questo verificatore non conosce.
person-spelling = Non si può dire: il badge può avere lo stesso identificatore scritto in un altro modo. Scriverlo come lo aveva l’emittente; un numero di telefono con il prefisso internazionale.
person-limit = Non si può dire: richiederebbe più lavoro di quanto qui sia concesso a un solo badge.
person-not-valid = Il badge stesso non è valido: vedere che cos’altro è risultato.

## Checks and what they leave open

summary-checks = Mostra i controlli ({ $count })
label-checks = Che cosa è stato controllato
outcome-passed = Superato:
outcome-failed = Non superato:
outcome-unknown = Non controllato:
outcome-none = Non applicabile:
label-not-checked = Che cosa non è stato controllato
open-truth = Se ciò che { $domain } dichiara è vero.
open-truth-plain = Se ciò che il badge dichiara è vero.
open-owner = Chi gestisce { $domain }.
open-owner-plain = Chi ha la chiave.
open-person = Se il badge riguarda la persona che lo mostra.
open-pages = Che cosa mostrano le pagine collegate: una firma non le copre.
label-contacted = Server contattati
nobody-contacted = Nessuno.
label-checked-at = Date confrontate con
label-checker = Controllato da
label-proofs = Firme
proof-issuer = Fatta con la chiave dell’emittente, secondo { $suite }.
proof-co-signature = Una firma aggiuntiva di { $controller }. Corrisponde, e non dice nulla su chi ha rilasciato il badge.
proof-co-signature-open = Una firma indica la chiave { $method }. Non è stata confermata e non conta.

## Actions

action-verify = Controlla di persona presso { $host }
action-copy = Copia il badge
action-copied = Copiato
action-download = Scarica il badge
action-again = Controlla di nuovo
print-note = Una pagina stampata non dimostra nulla. Controllare il badge stesso a questo indirizzo: { $url }.
print-note-plain = Una pagina stampata non dimostra nulla. Controllare il badge stesso.

## Only in the feature `trust`: lists that the reader chose

listings-label = Negli elenchi scelti da Lei
listing-named-since = Elencato da { $keeper } come { $name } dal { $date }.
listing-named = Elencato da { $keeper } come { $name }.
listing-since = Elencato da { $keeper } dal { $date }.
listing-plain = Elencato da { $keeper }.
listing-ended = Non più elencato da { $keeper }: la voce è finita il { $date }.
listing-not-yet = Non ancora elencato da { $keeper }: la voce comincia il { $date }.
listing-none = Non è nell’elenco di { $keeper }. Questo non dice nulla dell’emittente.
listing-unknown = Non è stato verificato se { $keeper } elenca l’emittente.
listing-unconfirmed = Non è risultato che il badge stesso regga, perciò non si è cercato nessuno.
listing-form = Il documento non è un elenco di un tipo che questo verificatore legge.
listing-out-of-date = La durata dell’elenco stesso è passata, o non è cominciata.
listing-not-in-order = L’elenco non corrisponde alla sua firma, o chi lo tiene lo ha ritirato.
listing-ambiguous = L’elenco ha per l’emittente più voci che dicono cose diverse.
listing-signer = L’elenco è firmato da { $signer }.
listing-unsigned = L’elenco non è firmato.
listing-date = È aggiornato al { $date }.
listings-page-label = Un elenco che questa pagina nomina. Lei non l’ha scelto, e non cambia nulla del badge

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = Siti che l’emittente nomina
site-linked = { $host } e l’emittente si nominano a vicenda.
site-not-linked = { $host } non nomina l’emittente. Che vadano insieme lo dice solo l’emittente.
site-unknown = Non è stato verificato se { $host } nomina l’emittente.
site-out-of-date = Ciò che pubblica sull’emittente è fuori dal suo periodo di validità.
site-not-in-order = Ciò che pubblica sull’emittente non corrisponde alla chiave dell’emittente, o non si può leggere.
co-signers-label = Chi altro ha firmato
co-signers-count = Membri attuali di { $community } che hanno firmato: { $count }. Lei ne ha chiesti: { $required }.
co-signer-member = Un membro: { $controller }
co-signer-other = Qualcuno di cui non è stata trovata un’appartenenza: { $controller }
endorsed-parent = L’organizzazione di cui l’emittente dice di far parte è avallata da
endorsed-assessor = Chi ha valutato questo è avallato da
beside-source = È arrivato accanto al badge, in { $source }.
beside-within = È arrivato accanto al badge, nello stesso documento.
bound-text = È legato esattamente a questo testo del badge.
bound-other-text = È legato a un altro testo: avalla un badge con questo identificatore, senza conferma che sia questo.
bound-not-compared = È legato a un testo che non è stato possibile confrontare con questo badge.
bound-identifier = Avalla un badge con questo identificatore; non è confermato che si intendesse questo testo.
aside-label = Accanto al badge, e senza un legame accertato con esso
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = Domande da porsi
facet-stated = Dichiarato:
facet-confirmed = Confermato:
facet-unknown = Non noto:
facet-voice = Chi lo dice?
facet-voice-self = La persona di cui tratta il badge lo dice di sé.
facet-voice-host = Chi gestisce { $host }.
facet-voice-key = Chi ha la chiave dell’emittente.
facet-voice-kind = Se sia una persona, un gruppo o un’organizzazione.
facet-known-by = Come conosciamo quella voce?
facet-known-host = { $host } ne risponde.
facet-known-site = { $host } e l’emittente si nominano a vicenda.
facet-known-list = { $keeper } lo elenca, in un elenco scelto da Lei.
facet-known-endorser = { $name }, come si chiama da sé, avalla l’emittente.
facet-known-not = Qui non parla per esso nient’altro che la sua chiave.
facet-done = Che cosa ha fatto?
facet-done-narrative = È descritto come l’ha ottenuto.
facet-done-criteria = È descritto che cosa serve per ottenerlo.
facet-done-not = Il badge non lo dice.
facet-seen = Chi l’ha visto o valutato?
facet-seen-source = { $name }, a quanto dice l’emittente.
facet-seen-signed = { $name }, come si chiama da sé, l’ha firmato anche lui.
facet-seen-results = Il badge contiene risultati.
facet-seen-not = Il badge non nomina nessuno oltre al suo emittente.
facet-work = Posso vederlo?
facet-work-linked = Ci sono evidenze collegate. Qui nessuno sa se mostrano ancora ciò che l’emittente ha visto.
facet-work-described = Ci sono evidenze descritte, senza collegamento.
facet-work-not = Non sono date evidenze.
facet-maker = Di chi è la definizione?
facet-maker-issuer = Dell’emittente stesso.
facet-maker-signed = Di { $name }, come si chiama da sé, che avalla il badge o il suo emittente.
facet-maker-other = Di { $name }, a quanto dice l’emittente.
facet-maker-not = Il badge non dice chi l’ha definito.
facet-place = In quale contesto?
facet-place-framework = Rimanda a { $name }.
facet-place-details = Parole chiave o altri dati si trovano tra i dettagli.
facet-place-not = Il badge non ne nomina.
facet-when = Quando, ed è ancora valido?
facet-when-earned = Ottenuto il { $date }.
facet-when-in-date = È nel periodo di validità, secondo l’orologio di questo dispositivo.
facet-when-over = Non è nel periodo di validità, secondo l’orologio di questo dispositivo.
facet-when-stands = Il suo emittente non l’ha ritirato.
facet-when-withdrawn = Il suo emittente l’ha ritirato.
facet-when-not = Se il suo emittente l’ha ritirato.
facet-person = Riguarda questa persona?
facet-person-match = Nomina il destinatario con ciò che Lei ha indicato.
facet-person-other = Nomina il destinatario con qualcosa di diverso da ciò che Lei ha indicato.
facet-person-not = Nessuno l’ha confrontato con una persona, o non si è potuto stabilire.
facet-company = Chi gli sta accanto?
facet-company-member = { $controller }, membro della comunità che Lei ha nominato, l’ha firmato.
facet-company-endorser = { $name }, come si chiama da sé, lo avalla.
facet-company-not = Non si sa di nessun altro accanto ad esso. La maggior parte dei riconoscimenti è piccola.
facet-consent = La persona l’ha accettato?
facet-consent-self = L’ha rilasciato lei stessa.
facet-consent-given = Il destinatario l’ha avallato con la propria chiave.
facet-consent-presented = Il destinatario l’ha messo in una presentazione con la propria chiave.
facet-consent-not = Nulla qui mostra che il destinatario l’abbia accettato.

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = Controllato alla creazione di questa pagina: { $time }.
twin-file = Il badge come file
twin-picture = Un’immagine non dimostra nulla: controllare il badge stesso.
