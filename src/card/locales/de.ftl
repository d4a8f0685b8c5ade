### German. No native speaker has read these translations.
###
### The keys are those of en.ftl, which says how texts are written.

-corrected = Bitten Sie den Aussteller um ein berichtigtes Badge.
-original = Bitten Sie um die ursprüngliche Datei.
-transport = Prüfen Sie, ob die ganze Datei kopiert oder heruntergeladen wurde, und versuchen Sie es noch einmal.
-another = Ein anderes Prüfprogramm kann es vielleicht prüfen.
-signer = Fragen Sie den genannten Aussteller, ob dieses Badge von ihm ist.
-baked = Bitten Sie den Aussteller, das Badge noch einmal in das Bild einzufügen.

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

check-intake-readable = Die Datei lässt sich lesen.
    .fail = Die Datei lässt sich nicht lesen.
    .unknown = Es ist nicht bekannt, was die Datei enthält.
    .hint = { -transport }
check-intake-json = Der Text ist wohlgeformtes JSON.
    .fail = Der Text ist kein wohlgeformtes JSON.
    .unknown = Es ist nicht bekannt, ob der Text wohlgeformtes JSON ist.
    .hint = { -transport }
check-intake-unique-names = Jeder Name steht in seinem Objekt nur einmal.
    .fail = In einem Objekt steht ein Name zweimal. Programme können deshalb Verschiedenes darin lesen.
    .unknown = Es ist nicht bekannt, ob in einem Objekt ein Name zweimal steht.
    .hint = { -corrected }
check-intake-unicode = Jeder Text ist wohlgeformtes Unicode.
    .fail = Ein Text enthält ein halbes Unicode-Zeichen.
    .unknown = Es ist nicht bekannt, ob jeder Text wohlgeformtes Unicode ist.
    .hint = { -corrected }
check-intake-wrapper = Die Datei enthält das Badge und nichts darum herum.
    .fail = Das Badge stand in etwas anderem, das weggenommen wurde.
    .unknown = Es ist nicht bekannt, ob um das Badge herum etwas stand.
    .hint = Was um das Badge herum stand, gehört nicht dazu.
check-intake-byte-order-mark = Die Datei beginnt mit ihrem Inhalt.
    .fail = Die Datei beginnt mit einer Bytereihenfolge-Markierung, die JSON nicht erlaubt. Sie wurde übersprungen.
    .unknown = Es ist nicht bekannt, ob die Datei mit einer Bytereihenfolge-Markierung beginnt.
    .hint = Speichern Sie die Datei als UTF-8 ohne Bytereihenfolge-Markierung.
check-intake-badge = Das Dokument ist ein Badge.
    .fail = Das Dokument ist kein Badge.
    .unknown = Es ist nicht bekannt, ob das Dokument ein Badge ist.
    .hint = Suchen Sie nach der eigenen Datei des Badges. Oft bietet der Aussteller sie zum Herunterladen an.
check-intake-kind = Dieses Prüfprogramm kann diese Art von Badge lesen.
    .fail = Das Dokument ist von keiner Art von Badge, die veröffentlicht worden ist.
    .unknown = Es ist nicht bekannt, welche Art von Badge dies ist.
    .hint = { -another }
check-intake-part = Das Dokument ist mehr als ein Teil eines Badges.
    .fail = Das Dokument gehört zu Badges, die darauf verweisen, und ist selbst keines.
    .unknown = Es ist nicht bekannt, ob das Dokument nur ein Teil eines Badges ist.
    .hint = Suchen Sie nach der Datei des Badges, das jemand bekommen hat.

check-context-base = Der erste Kontext ist der von Verifiable Credentials.
    .fail = Der erste Kontext ist nicht der von Verifiable Credentials.
    .unknown = Es ist nicht bekannt, ob die Kontexte so beginnen, wie sie müssen.
    .hint = { -corrected }
check-context-open-badges = Der Kontext von Open Badges ist genannt.
    .fail = Der Kontext von Open Badges ist nicht an zweiter Stelle genannt.
    .unknown = Es ist nicht bekannt, ob der Kontext von Open Badges genannt ist.
    .hint = { -corrected }
check-context-alias = Der Kontext von Open Badges ist mit seiner heutigen Adresse genannt.
    .fail = Der Kontext von Open Badges ist mit einer alten Adresse genannt. Sie wurde wie die heutige gelesen.
    .unknown = Es ist nicht bekannt, mit welcher Adresse der Kontext von Open Badges genannt ist.
    .hint = Aussteller können in neuen Badges die heutige Adresse verwenden.
check-context-known = Die Bedeutung jedes Wortes kommt aus Kontexten, die dieses Prüfprogramm mitbringt.
    .fail = Ein Kontext kann nicht verwendet werden.
    .unknown = Es ist nicht bekannt, was manche Wörter in dem Badge bedeuten.
    .hint = { -another }
check-context-rules = Die Kontexte passen zueinander.
    .fail = Die Kontexte widersprechen einander oder lassen sich nicht lesen.
    .unknown = Es ist nicht bekannt, ob die Kontexte zueinander passen.
    .hint = { -corrected }
check-context-complete = Alles in dem Badge hat eine Bedeutung, die von der Signatur erfasst wird.
    .fail = Etwas in dem Badge hat keine festgelegte Bedeutung. Eine Signatur würde es deshalb nicht erfassen.
    .unknown = Es ist nicht bekannt, ob alles in dem Badge eine festgelegte Bedeutung hat.
    .hint = { -corrected }
check-context-understood = Kein zusätzliches Vokabular ändert, was hier gelesen wird.
    .fail = Ein zusätzliches Vokabular gibt dem, was der Standard festlegt, andere Namen oder Bedeutungen. Das Badge würde deshalb nicht so gelesen, wie es signiert wurde.
    .unknown = Es ist nicht bekannt, ob ein zusätzliches Vokabular ändert, was hier gelesen wird.
    .hint = { -original }
check-context-snapshot = Die Signatur wurde mit den Kontexten in ihrem heutigen Wortlaut gemacht.
    .fail = Die Signatur wurde mit einem älteren Wortlaut eines Kontexts gemacht.
    .unknown = Es ist nicht bekannt, mit welchem Wortlaut der Kontexte die Signatur gemacht wurde.
    .hint = Andere Prüfprogramme können anders antworten. Der Aussteller kann das Badge noch einmal ausstellen.
check-canonical-form = Das Badge lässt sich in die eine Form bringen, die signiert wird.
    .fail = Das Badge lässt sich nicht in die eine Form bringen, die signiert wird.
    .unknown = Es ist nicht bekannt, in welcher Form das Badge signiert wurde.
    .hint = { -corrected }

check-credential-type = Das Dokument sagt mit festgelegten Typen, dass es ein Nachweis ist.
    .fail = Die Typen des Nachweises fehlen oder sind nicht festgelegt.
    .unknown = Es ist nicht bekannt, ob die Typen des Nachweises festgelegt sind.
    .hint = { -corrected }
check-credential-id = Der Nachweis hat eine einzige Kennung.
    .fail = Die Kennung des Nachweises fehlt oder ist nicht eine einzige Webadresse oder URN.
    .unknown = Es ist nicht bekannt, ob der Nachweis eine einzige Kennung hat.
    .none = Der Nachweis hat keine Kennung und braucht keine.
    .hint = { -corrected }
check-credential-issuer = Der Nachweis nennt einen einzigen Aussteller.
    .fail = Der Nachweis nennt nicht einen einzigen Aussteller mit einer Kennung.
    .unknown = Es ist nicht bekannt, ob der Nachweis einen einzigen Aussteller nennt.
    .hint = { -corrected }
check-credential-subject = Der Nachweis handelt von einem einzigen Gegenstand.
    .fail = Der Nachweis handelt nicht von genau einem Gegenstand.
    .unknown = Es ist nicht bekannt, ob der Nachweis von einem einzigen Gegenstand handelt.
    .hint = { -corrected }
check-credential-dates = Die nötigen Datumsangaben sind da und wohlgeformt.
    .fail = Eine nötige Datumsangabe fehlt oder ist nicht wohlgeformt.
    .unknown = Es ist nicht bekannt, ob die Datumsangaben wohlgeformt sind.
    .hint = { -corrected }
check-credential-time-zone = Jede Datumsangabe nennt ihre Zeitzone.
    .fail = Eine Datumsangabe nennt keine Zeitzone. Sie wurde als Weltzeit (UTC) gelesen.
    .unknown = Es ist nicht bekannt, ob jede Datumsangabe ihre Zeitzone nennt.
    .hint = Datumsangaben können um einige Stunden abweichen. Aussteller können die Zeitzone ergänzen.
check-credential-period = Der Gültigkeitszeitraum endet nach seinem Beginn.
    .fail = Der Gültigkeitszeitraum endet vor seinem Beginn.
    .unknown = Es ist nicht bekannt, ob der Gültigkeitszeitraum nach seinem Beginn endet.
    .none = Der Gültigkeitszeitraum ist offen, also können sich Anfang und Ende nicht widersprechen.
    .hint = { -corrected }
check-credential-status = Die Angaben dazu, wo der Status nachzuschlagen ist, sind vollständig.
    .fail = Die Angaben dazu, wo der Status nachzuschlagen ist, sind nicht vollständig.
    .unknown = Es ist nicht bekannt, ob die Angaben zum Status vollständig sind.
    .none = Das Badge nennt keine Stelle, an der sein Status nachzuschlagen ist.
    .hint = { -corrected }
check-credential-schema = Jedes Schema ist mit Adresse und Typ genannt.
    .fail = Ein Schema ist ohne Adresse oder ohne Typ genannt.
    .unknown = Es ist nicht bekannt, ob jedes Schema vollständig genannt ist.
    .none = Das Badge nennt kein Schema.
    .hint = { -corrected }
check-credential-typed = Belege, Nutzungsbedingungen und Aktualisierungsdienste sagen, von welchem Typ sie sind.
    .fail = Ein Beleg, eine Nutzungsbedingung oder ein Aktualisierungsdienst sagt nicht, von welchem Typ er oder sie ist.
    .unknown = Es ist nicht bekannt, ob Belege, Nutzungsbedingungen und Aktualisierungsdienste ihren Typ nennen.
    .none = Das Badge nennt keine Belege, Nutzungsbedingungen oder Aktualisierungsdienste.
    .hint = { -corrected }
check-credential-texts = Namen und Beschreibungen sind einfache Texte.
    .fail = Ein Name oder eine Beschreibung ist kein einfacher Text.
    .unknown = Es ist nicht bekannt, ob Namen und Beschreibungen einfache Texte sind.
    .none = Der Nachweis hat keinen eigenen Namen und keine eigene Beschreibung.
    .hint = { -corrected }
check-credential-related = Jede zugehörige Ressource ist einmal genannt, mit einem Hashwert.
    .fail = Eine zugehörige Ressource ist zweimal oder ohne Hashwert genannt.
    .unknown = Es ist nicht bekannt, ob zugehörige Ressourcen mit Hashwerten genannt sind.
    .none = Das Badge nennt keine zugehörigen Ressourcen.
    .hint = { -corrected }

check-badge-recipient = Das Badge sagt mit einer Kennung, für wen es ausgestellt wurde.
    .fail = Das Badge sagt nicht, für wen es ausgestellt wurde.
    .unknown = Es ist nicht bekannt, ob das Badge sagt, für wen es ausgestellt wurde.
    .hint = { -corrected }
check-badge-subject = Das Badge handelt von einer einzigen Leistung.
    .fail = Das Badge handelt nicht von genau einer Leistung.
    .unknown = Es ist nicht bekannt, ob das Badge von einer einzigen Leistung handelt.
    .hint = { -corrected }
check-badge-achievement = Die Leistung hat einen Namen, eine Beschreibung und Kriterien.
    .fail = Der Leistung fehlt die Kennung, der Typ, der Name, die Beschreibung oder eine Angabe der Kriterien.
    .unknown = Es ist nicht bekannt, ob die Leistung vollständig beschrieben ist.
    .hint = { -corrected }
check-badge-profiles = Der Aussteller und andere Profile sagen, was sie sind.
    .fail = Der Aussteller oder ein anderes Profil sagt nicht, was er oder es ist.
    .unknown = Es ist nicht bekannt, ob die Profile sagen, was sie sind.
    .none = Der Aussteller ist nur mit seiner Kennung genannt.
    .hint = { -corrected }
check-badge-alignments = Zuordnungen und Ergebnisbeschreibungen sind vollständig.
    .fail = Eine Zuordnung oder eine Ergebnisbeschreibung ist nicht vollständig.
    .unknown = Es ist nicht bekannt, ob Zuordnungen und Ergebnisbeschreibungen vollständig sind.
    .none = Das Badge hat keine Zuordnungen oder Ergebnisbeschreibungen.
    .hint = { -corrected }
check-badge-evidence = Die Belege sind von der Art, die der Standard festlegt.
    .fail = Ein Beleg ist nicht von der Art, die der Standard festlegt.
    .unknown = Es ist nicht bekannt, ob die Belege von der Art sind, die der Standard festlegt.
    .none = Das Badge hat keine Belege.
    .hint = { -corrected }
check-badge-identities = Die Kennungen des Empfängers sind vollständig.
    .fail = Eine Kennung des Empfängers ist nicht vollständig.
    .unknown = Es ist nicht bekannt, ob die Kennungen des Empfängers vollständig sind.
    .none = Der Empfänger ist nicht mit einer E-Mail-Adresse oder Ähnlichem genannt.
    .hint = { -corrected }
check-badge-results = Die Ergebnisse verweisen auf Beschreibungen, die zur Leistung gehören.
    .fail = Ein Ergebnis verweist auf eine Beschreibung, die nicht zur Leistung gehört, oder hält deren Vorgaben nicht ein.
    .unknown = Es ist nicht bekannt, ob die Ergebnisse zu ihren Beschreibungen passen.
    .none = Das Badge gibt keine Ergebnisse an.
    .hint = { -corrected }
check-badge-result-status = Die Ergebnisse sagen nicht, dass die Leistung verfehlt wurde.
    .fail = Ein Ergebnis sagt, dass die Leistung nicht erbracht wurde.
    .unknown = Es ist nicht bekannt, ob ein Ergebnis sagt, dass die Leistung nicht erbracht wurde.
    .none = Das Badge gibt kein Ergebnis mit einem Status an.
    .hint = Lesen Sie das Ergebnis, bevor Sie sich auf das Badge verlassen.
check-badge-creator = Der Aussteller ist auch der Urheber der Leistung.
    .fail = Als Urheber der Leistung ist jemand anderes genannt.
    .unknown = Es ist nicht bekannt, ob der Aussteller der Urheber der Leistung ist.
    .none = Niemand anderes ist als Urheber der Leistung genannt.
    .hint = Fragen Sie den Urheber, ob dieser Aussteller die Leistung bescheinigen darf.

check-endorsement-subject = Die Befürwortung sagt, was sie befürwortet.
    .fail = Der Befürwortung fehlt der Name, oder sie sagt nicht, was sie befürwortet.
    .unknown = Es ist nicht bekannt, was befürwortet wird.
    .hint = { -corrected }
check-endorsement-target = Sie befürwortet das, dem sie beigefügt ist.
    .fail = Sie befürwortet { $subject } und nicht das, dem sie beigefügt ist.
    .fail-plain = Sie ist keine Befürwortung dessen, dem sie beigefügt ist.
    .unknown = Es ist nicht bekannt, ob sie das befürwortet, dem sie beigefügt ist.
    .hint = Sie sagt nichts über dieses Badge.
check-record-subject = Der Sammelnachweis sagt, wem er gehört und was er enthält.
    .fail = Der Sammelnachweis sagt nicht, wem er gehört oder was er enthält.
    .unknown = Es ist nicht bekannt, ob der Sammelnachweis vollständig ist.
    .hint = { -corrected }
check-record-associations = Was der Sammelnachweis miteinander verknüpft, steht darin.
    .fail = Der Sammelnachweis verknüpft etwas, das nicht darin steht.
    .unknown = Es ist nicht bekannt, ob das, was der Sammelnachweis verknüpft, darin steht.
    .none = Der Sammelnachweis verknüpft nichts miteinander.
    .hint = { -corrected }
check-record-vouches = Der Aussteller des Sammelnachweises hat dieses Badge zusammen mit dem Rest des Sammelnachweises signiert. Eine eigene Signatur hat es nicht.
    .fail = Dieses Badge hat keine eigene Signatur, und die des Sammelnachweises hält der Prüfung nicht stand.
    .unknown = Es ist nicht bekannt, ob der Aussteller des Sammelnachweises für dieses Badge einsteht, das keine eigene Signatur hat.
    .hint = Bitten Sie den Aussteller um ein signiertes Badge.
check-record-issuer = Das Badge nennt den Aussteller des Sammelnachweises als seinen eigenen.
    .fail = Das Badge nennt einen anderen Aussteller als den des Sammelnachweises, und jener hat es nicht signiert.
    .unknown = Es ist nicht bekannt, ob das Badge den Aussteller des Sammelnachweises als seinen eigenen nennt.
    .hint = Fragen Sie den Aussteller, den das Badge nennt.

check-assertion-context = Das Vokabular von Open Badges ist genannt.
    .fail = Das Vokabular von Open Badges ist nicht genannt.
    .unknown = Es ist nicht bekannt, ob das Vokabular von Open Badges genannt ist.
    .hint = { -corrected }
check-assertion-shape = Die Verleihung hat alles, was der Standard verlangt.
    .fail = Der Verleihung fehlt etwas, das der Standard verlangt, oder sie hat es in einer anderen Form.
    .unknown = Es ist nicht bekannt, ob die Verleihung vollständig ist.
    .hint = { -corrected }
check-assertion-dates = Die Datumsangaben sind wohlgeformt und in der richtigen Reihenfolge.
    .fail = Eine Datumsangabe fehlt, ist nicht wohlgeformt oder steht nicht in der richtigen Reihenfolge.
    .unknown = Es ist nicht bekannt, ob die Datumsangaben wohlgeformt sind.
    .hint = { -corrected }
check-assertion-class = Wofür das Badge steht, ist vollständig beschrieben.
    .fail = In der Beschreibung, wofür das Badge steht, fehlt etwas oder hat eine andere Form.
    .unknown = Es ist nicht bekannt, ob vollständig beschrieben ist, wofür das Badge steht.
    .hint = { -corrected }
check-assertion-issuer = Der Aussteller beschreibt sich vollständig.
    .fail = In der Beschreibung, die der Aussteller von sich gibt, fehlt etwas oder hat eine andere Form.
    .unknown = Es ist nicht bekannt, ob der Aussteller sich vollständig beschreibt.
    .hint = { -corrected }
check-assertion-upgraded = Das Badge ist so geschrieben, wie Open Badges 2.0 es vorsieht.
    .fail = Das Badge folgt einem früheren Standard. Es wurde so gelesen, wie Open Badges 2.0 es vorsieht.
    .unknown = Es ist nicht bekannt, ob das Badge so geschrieben ist, wie Open Badges 2.0 es vorsieht.
    .hint = Es ist nichts zu tun. Aussteller können neue Badges nach einem neueren Standard ausstellen.
check-assertion-extensions = Die Erweiterungen haben ihre Form und wurden gelesen.
    .fail = Einer Erweiterung fehlt ihr Kontext oder ihr Typ.
    .unknown = Eine Erweiterung wurde nicht gelesen und nicht mit ihren eigenen Regeln verglichen.
    .none = Das Badge hat keine Erweiterungen.
    .hint = { -corrected }
check-hosted-class = Wofür das Badge steht, wurde bei { $host } gelesen.
    .plain = Wofür das Badge steht, wurde zusammen mit dem Badge gelesen.
    .fail = An der Adresse, an der stehen sollte, wofür das Badge steht, steht etwas anderes.
    .unknown = Es ist nicht bekannt, wofür das Badge steht.
    .hint = { -signer }
check-hosted-issuer = Das Profil des Ausstellers wurde an dessen eigener Adresse bei { $host } gelesen.
    .plain = Das Profil des Ausstellers wurde an dessen eigener Adresse gelesen.
    .fail = Der Aussteller ist nicht mit der Adresse genannt, an der er sein Profil veröffentlicht.
    .unknown = Es ist nicht bekannt, was der Aussteller über sich veröffentlicht.
    .none = Nach seinem Standard hat der Aussteller kein eigenes Profil, nur eine Website.
    .hint = { -signer }
check-hosted-same = Was eine Adresse liefert, nennt sich selbst mit dieser Adresse.
    .fail = Was eine Adresse liefert, nennt sich selbst mit einer anderen Adresse. Es wurde von dort gelesen.
    .unknown = Es ist nicht bekannt, ob das, was eine Adresse liefert, sich selbst mit dieser Adresse nennt.
    .hint = Vergewissern Sie sich, dass dies das Badge ist, das Sie prüfen wollten.
check-hosted-https = Die Adressen sind https-Adressen.
    .fail = Eine Adresse ist eine http-Adresse. Sie wurde stattdessen über https abgerufen.
    .unknown = Es ist nicht bekannt, ob die Adressen https-Adressen sind.
    .hint = Es ist nichts zu tun. Aussteller können in neuen Badges https verwenden.
check-hosted-supplied = Was die Server veröffentlichen, wurde abgefragt.
    .fail = { $host } wurde nicht abgefragt. Stattdessen wurde eine Kopie gelesen, die Sie beigelegt haben.
    .fail-plain = Statt dessen, was der Server jetzt veröffentlicht, wurde eine Kopie gelesen, die Sie beigelegt haben.
    .unknown = Es ist nicht bekannt, ob die Server abgefragt wurden.
    .hint = Wenn Sie wissen möchten, was jetzt dort steht, prüfen Sie noch einmal ohne die Kopie, oder öffnen Sie die Adresse.
check-hosted-address = Das Badge nennt die Adresse, an der es veröffentlicht ist.
    .fail = Das Badge nennt keine Adresse, an der sein Aussteller es veröffentlicht.
    .unknown = Es ist nicht bekannt, wo das Badge veröffentlicht ist.
    .hint = Fragen Sie den Aussteller nach der Adresse des Badges.
check-hosted-assertion = Das Badge wurde bei { $host } gelesen, wo es veröffentlicht ist.
    .plain = Das Badge wurde dort gelesen, wo es veröffentlicht ist.
    .fail = An der Adresse, die dieses Badge nennt, steht ein anderes.
    .unknown = Es ist nicht bekannt, ob der Aussteller dieses Badge veröffentlicht.
    .none = Das Badge ist nicht mehr veröffentlicht.
    .hint = { -signer }
check-hosted-origin = { $host } ist ein Ort, an dem der Aussteller nach eigener Angabe Badges veröffentlicht.
    .plain = Das Badge ist dort veröffentlicht, wo der Aussteller nach eigener Angabe Badges veröffentlicht.
    .fail = { $host } ist kein Ort, an dem der genannte Aussteller nach eigener Angabe Badges veröffentlicht.
    .fail-plain = Das Badge ist nicht dort veröffentlicht, wo der genannte Aussteller nach eigener Angabe Badges veröffentlicht.
    .unknown = Es ist nicht bekannt, ob das Badge dort veröffentlicht ist, wo der Aussteller nach eigener Angabe Badges veröffentlicht.
    .hint = { -signer }
check-hosted-copy = Die vorliegende Kopie sagt dasselbe wie das, was veröffentlicht ist.
    .fail = Die vorliegende Kopie sagt etwas anderes als das, was veröffentlicht ist. Gezeigt wird nur, was veröffentlicht ist.
    .unknown = Es ist nicht bekannt, ob die vorliegende Kopie dasselbe sagt wie das, was veröffentlicht ist.
    .none = Es wurde keine Kopie zum Vergleichen vorgelegt.
    .hint = Verlassen Sie sich nicht auf die Kopie. Sie kann alt oder verändert sein.

check-proof-present = Das Badge trägt eine Signatur.
    .fail = Das Badge trägt keine Signatur.
    .unknown = Es ist nicht bekannt, ob das Badge eine Signatur trägt.
    .none = Das Badge trägt keine eigene Signatur.
    .hint = Bitten Sie den Aussteller um ein signiertes Badge.
check-proof-shape = Der Beweis hat alle Angaben, die sein Typ braucht.
    .fail = Dem Beweis fehlt eine Angabe, die sein Typ braucht.
    .unknown = Es ist nicht bekannt, ob der Beweis vollständig ist.
    .hint = { -corrected }
check-proof-suite = Die Cryptosuite ist eine, die dieses Prüfprogramm unterstützt.
    .fail = Eine Cryptosuite dieses Namens kann hier nicht verwendet werden.
    .unknown = Es ist wegen der Cryptosuite nicht bekannt, ob die Signatur passt.
    .hint = { -another }
check-proof-suite-name = Die Cryptosuite trägt ihren heutigen Namen.
    .fail = Die Cryptosuite trägt einen alten Namen. Er wurde wie der heutige gelesen.
    .unknown = Es ist nicht bekannt, ob die Cryptosuite ihren heutigen Namen trägt.
    .hint = Aussteller können in neuen Badges den heutigen Namen verwenden.
check-proof-purpose = Der Beweis wurde gemacht, um etwas auszusagen.
    .fail = Der Beweis wurde für einen anderen Zweck gemacht, als etwas auszusagen.
    .unknown = Es ist nicht bekannt, für welchen Zweck der Beweis gemacht wurde.
    .hint = { -corrected }
check-proof-dates = Die Datumsangaben des Beweises sind wohlgeformt.
    .fail = Eine Datumsangabe des Beweises ist nicht wohlgeformt.
    .unknown = Es ist nicht bekannt, ob die Datumsangaben des Beweises wohlgeformt sind.
    .none = Der Beweis macht keine Datumsangaben.
    .hint = { -corrected }
check-proof-expires = Die Signatur selbst läuft erst am { $date } ab.
    .plain = Die Signatur selbst ist nicht abgelaufen.
    .fail = Die Signatur selbst ist am { $date } abgelaufen.
    .fail-plain = Die Signatur selbst ist abgelaufen.
    .unknown = Es ist nicht bekannt, ob die Signatur selbst abgelaufen ist.
    .none = Die Signatur selbst hat kein Enddatum.
    .hint = Bitten Sie den Aussteller, das Badge neu zu signieren.
check-proof-session = Der Beweis ist nicht an eine einzelne Website oder Sitzung gebunden.
    .fail = Der Beweis wurde für eine einzelne Website oder Sitzung gemacht und beweist anderswo nichts.
    .unknown = Es ist nicht bekannt, ob der Beweis an eine einzelne Website oder Sitzung gebunden ist.
    .hint = { -original }
check-proof-chain = Die Beweise, auf denen dieser aufbaut, sind da und passen.
    .fail = Ein Beweis, auf dem dieser aufbaut, fehlt oder passt nicht.
    .unknown = Es ist nicht bekannt, ob die Beweise passen, auf denen dieser aufbaut.
    .none = Der Beweis baut nicht auf anderen auf.
    .hint = { -original }
check-proof-context = Die Kontexte des Beweises stimmen mit denen des Badges überein.
    .fail = Die Kontexte des Beweises unterscheiden sich von denen des Badges.
    .unknown = Es ist nicht bekannt, ob die Kontexte des Beweises mit denen des Badges übereinstimmen.
    .none = Der Beweis hat keine eigenen Kontexte zum Vergleichen.
    .hint = { -original }
check-proof-value = Die Signatur hat die richtige Form und Länge.
    .fail = Die Signatur hat nicht die Form und Länge, die zu ihrer Cryptosuite gehören.
    .unknown = Es ist nicht bekannt, ob die Signatur die richtige Form hat.
    .hint = { -original }
check-proof-signature = Das Badge passt zu seiner Signatur: Es ist seit dem Signieren unverändert.
    .fail = Das Badge passt nicht zu seiner Signatur. Es wurde nach dem Signieren verändert oder beschädigt.
    .unknown = Es ist nicht bekannt, ob das Badge zu seiner Signatur passt.
    .hint = { -original }

check-proof-obsolete = Die Cryptosuite ist noch in Gebrauch.
    .fail = Die Cryptosuite ist veraltet. Es ist nichts bekannt, was gegen sie spricht, aber andere Prüfprogramme lesen sie vielleicht nicht mehr.
    .unknown = Es ist nicht bekannt, ob die Cryptosuite noch in Gebrauch ist.
    .hint = Aussteller können neue Badges mit einer heutigen Cryptosuite signieren.
check-proof-header = Der Kopf der Signatur nennt ihren Algorithmus und verlangt nichts, was nicht verstanden wird.
    .fail = Der Kopf der Signatur nennt einen anderen Algorithmus als den ihres Schlüssels oder verlangt etwas, was nicht verstanden wird.
    .unknown = Es ist nicht bekannt, was der Kopf der Signatur verlangt.
    .hint = { -original }
check-proof-derived = Der Beweis wurde zum Vorzeigen des Badges gemacht.
    .fail = Dies ist die Kopie nur für den Inhaber, aus der andere zum Vorzeigen gemacht werden.
    .unknown = Es ist nicht bekannt, ob der Beweis zum Vorzeigen des Badges gemacht wurde.
    .hint = Bitten Sie den Inhaber um eine Kopie, die zum Vorzeigen gemacht wurde.
check-proof-whole = Das Badge wird ganz gezeigt.
    .fail = Der Inhaber hat ausgewählt, welche Teile des Badges zu sehen sind. Was der Aussteller nicht vorgeschrieben hat, etwa ein Enddatum, kann weggelassen worden sein.
    .unknown = Es ist nicht bekannt, ob das Badge ganz gezeigt wird.
    .hint = Wenn es auf einen fehlenden Teil ankommt, bitten Sie den Inhaber darum.

check-jws-form = Das Badge hat die Form einer JSON Web Signature.
    .fail = Das Badge hat nicht die Form einer JSON Web Signature.
    .unknown = Es ist nicht bekannt, ob das Badge die Form einer JSON Web Signature hat.
    .hint = { -transport }
check-jws-header = Der Kopf der Signatur verlangt nichts Ungewöhnliches.
    .fail = Der Kopf der Signatur ist von anderer Art als bei Badges, oder er verlangt etwas, was nicht verstanden wird.
    .unknown = Es ist nicht bekannt, ob der Kopf der Signatur etwas Ungewöhnliches verlangt.
    .hint = { -original }
check-jws-members = Der Kopf der Signatur hat nur Angaben, die Open Badges erlaubt.
    .fail = Der Kopf der Signatur hat eine Angabe, die Open Badges nicht erlaubt. Sie wurde nicht beachtet.
    .unknown = Es ist nicht bekannt, ob der Kopf der Signatur andere Angaben hat.
    .hint = { -corrected }
check-jws-algorithm = Der Algorithmus der Signatur ist einer, den dieses Prüfprogramm unterstützt.
    .fail = Der Algorithmus der Signatur ist keiner, der ein Badge schützt.
    .unknown = Es ist wegen des Algorithmus nicht bekannt, ob die Signatur passt.
    .hint = { -original }
check-jws-key = Die Signatur nennt einen einzigen öffentlichen Schlüssel.
    .fail = Die Signatur nennt keinen Schlüssel oder nicht einen einzigen öffentlichen Schlüssel.
    .unknown = Es ist nicht bekannt, welchen Schlüssel die Signatur nennt.
    .hint = { -corrected }
check-jws-signature = Das Badge passt zu der Signatur, die es umschließt: Es ist seit dem Signieren unverändert.
    .fail = Das Badge passt nicht zu der Signatur, die es umschließt. Es wurde nach dem Signieren verändert oder beschädigt.
    .unknown = Es ist nicht bekannt, ob das Badge zu der Signatur passt, die es umschließt.
    .hint = { -original }

check-jwt-profile = Das Token und der Nachweis darin folgen demselben Standard.
    .fail = Das Token und der Nachweis darin folgen verschiedenen Standards.
    .unknown = Es ist nicht bekannt, welchem Standard das Token folgt.
    .hint = { -corrected }
check-jwt-claims = Das Token sagt dasselbe wie der Nachweis darin.
    .fail = Das Token sagt etwas anderes als der Nachweis darin oder lässt weg, was es sagen muss.
    .unknown = Es ist nicht bekannt, ob das Token dasselbe sagt wie der Nachweis darin.
    .hint = { -corrected }
check-jwt-expires = Das Token selbst läuft erst am { $date } ab.
    .plain = Das Token selbst ist nicht abgelaufen.
    .fail = Das Token selbst ist am { $date } abgelaufen.
    .fail-plain = Das Token selbst ist abgelaufen.
    .unknown = Es ist nicht bekannt, ob das Token selbst abgelaufen ist.
    .none = Das Token selbst hat kein Enddatum.
    .hint = Bitten Sie den Aussteller, das Badge neu zu signieren.
check-jwt-recipient = Das Token nennt den Empfänger so wie der Nachweis.
    .fail = Das Token nennt den Empfänger nicht.
    .unknown = Es ist nicht bekannt, ob das Token den Empfänger nennt.
    .hint = Aussteller können den Empfänger im Token nennen.
check-jwt-meaning = Alles in dem Badge hat eine festgelegte Bedeutung.
    .fail = Etwas in dem Badge hat keine festgelegte Bedeutung. Signiert ist es trotzdem.
    .unknown = Es ist nicht bekannt, ob alles in dem Badge eine festgelegte Bedeutung hat.
    .hint = { -corrected }
check-jwt-proof = Die Beweise im Inneren stimmen mit der Signatur überein, die sie umschließt.
    .fail = Ein Beweis im Inneren des Badges passt nicht, obwohl die Signatur passt, die ihn umschließt.
    .unknown = Es ist nicht bekannt, ob die Beweise im Inneren passen.
    .hint = Fragen Sie den Aussteller, welche der Signaturen zählt.

check-key-identifier = Der Schlüssel ist mit einer wohlgeformten Kennung genannt.
    .fail = Die Kennung des Schlüssels ist nicht wohlgeformt.
    .unknown = Es ist nicht bekannt, ob der Schlüssel mit einer wohlgeformten Kennung genannt ist.
    .hint = { -corrected }
check-key-resolver = Dieses Prüfprogramm weiß, wie Schlüssel dieser Art zu finden sind.
    .fail = Schlüssel dieser Art lassen sich nicht finden.
    .unknown = Es ist nicht bekannt, was der Schlüssel ist, weil dieses Prüfprogramm Schlüssel dieser Art nicht finden kann.
    .hint = { -another }
check-key-document = Das Dokument, das den Schlüssel aufführt, wurde bei { $host } gelesen.
    .plain = Das Dokument, das den Schlüssel aufführt, wurde gelesen.
    .fail = { $host } veröffentlicht kein lesbares Dokument, das den Schlüssel aufführt.
    .fail-plain = Das Dokument, das den Schlüssel aufführt, fehlt oder lässt sich nicht lesen.
    .unknown = Es ist nicht bekannt, wessen Schlüssel dies ist.
    .hint = Bitten Sie den Aussteller, seine Schlüssel noch einmal zu veröffentlichen.
check-key-document-id = Das Dokument, das den Schlüssel aufführt, handelt von der Kennung, die zu ihm geführt hat.
    .fail = Das Dokument, das den Schlüssel aufführt, handelt von jemand anderem.
    .unknown = Es ist nicht bekannt, von wem das Dokument handelt, das den Schlüssel aufführt.
    .hint = { -signer }
check-key-deactivated = Der Eigentümer des Schlüssels hat seine Kennung nicht aufgegeben.
    .fail = Der Eigentümer des Schlüssels hat seine Kennung aufgegeben.
    .unknown = Es ist nicht bekannt, ob der Eigentümer des Schlüssels seine Kennung aufgegeben hat.
    .hint = { -signer }
check-key-method = Das Dokument des Eigentümers führt den Schlüssel auf.
    .fail = Das Dokument des Eigentümers führt den Schlüssel nicht auf.
    .unknown = Es ist nicht bekannt, ob das Dokument des Eigentümers den Schlüssel aufführt.
    .hint = { -signer }
check-key-controller = Über den Schlüssel verfügt der Eigentümer des Dokuments, das ihn aufführt.
    .fail = Über den Schlüssel verfügt jemand anderes als der Eigentümer des Dokuments, das ihn aufführt.
    .unknown = Es ist nicht bekannt, wer über den Schlüssel verfügt.
    .hint = { -signer }
check-key-purpose = Der Eigentümer lässt mit diesem Schlüssel Aussagen machen.
    .fail = Der Eigentümer lässt mit diesem Schlüssel keine Aussagen machen.
    .unknown = Es ist nicht bekannt, ob der Eigentümer mit diesem Schlüssel Aussagen machen lässt.
    .hint = { -signer }
check-key-current = Der Schlüssel ist nicht widerrufen und nicht abgelaufen.
    .fail = Der Schlüssel ist widerrufen oder abgelaufen.
    .unknown = Es ist nicht bekannt, ob der Schlüssel noch in Gebrauch ist.
    .hint = Bitten Sie den Aussteller, das Badge neu zu signieren.
check-key-format = Der Schlüssel ist wohlgeformt.
    .fail = Der Schlüssel ist nicht wohlgeformt oder kein öffentlicher Schlüssel.
    .unknown = Es ist nicht bekannt, ob der Schlüssel wohlgeformt ist.
    .hint = Bitten Sie den Aussteller, seine Schlüssel noch einmal zu veröffentlichen.
check-key-kind = Der Schlüssel ist von der Art, die der Algorithmus der Signatur verwendet.
    .fail = Der Schlüssel ist von einer anderen Art als der, die der Algorithmus der Signatur verwendet.
    .unknown = Es ist nicht bekannt, ob der Schlüssel zum Algorithmus der Signatur passt.
    .hint = { -corrected }
check-key-issuer = Der Schlüssel gehört dem genannten Aussteller.
    .fail = Der Schlüssel gehört { $controller }, nicht { $issuer }.
    .fail-plain = Der Schlüssel gehört nicht dem genannten Aussteller.
    .unknown = Es ist nicht bekannt, ob der Schlüssel dem genannten Aussteller gehört.
    .hint = { -signer }
check-key-holder = Der Schlüssel gehört dem, der die Badges vorlegt.
    .fail = Der Schlüssel gehört { $controller }, nicht dem, der als Vorlegender der Badges genannt ist.
    .fail-plain = Der Schlüssel gehört nicht dem, der als Vorlegender der Badges genannt ist.
    .unknown = Es ist nicht bekannt, ob der Schlüssel dem gehört, der die Badges vorlegt.
    .none = Niemand ist als Vorlegender der Badges genannt.
    .hint = Prüfen Sie jedes Badge für sich.
check-issuer-domain = { $host } steht für den Aussteller ein.
    .plain = Eine Domain steht für den Aussteller ein.
    .fail = Keine Domain steht für den Aussteller ein.
    .unknown = Es ist nicht bekannt, ob eine Domain für den Aussteller einsteht.
    .none = Die Kennung des Ausstellers nennt keine Domain.
    .hint = Fragen Sie den Aussteller, den Sie kennen, ob dieses Badge von ihm ist.

check-date-from = Das Badge ist gültig seit { $date }.
    .plain = Der Gültigkeitszeitraum hat begonnen.
    .fail = Das Badge ist erst ab { $date } gültig.
    .fail-plain = Der Gültigkeitszeitraum hat noch nicht begonnen.
    .unknown = Es ist nicht bekannt, ob der Gültigkeitszeitraum begonnen hat.
    .none = Der Gültigkeitszeitraum hat keinen Anfang.
    .hint = Prüfen Sie an diesem Tag noch einmal. Prüfen Sie auch, ob die Uhr dieses Geräts richtig geht.
check-date-until = Das Badge ist gültig bis { $date }.
    .plain = Der Gültigkeitszeitraum ist nicht zu Ende.
    .fail = Das Badge ist am { $date } abgelaufen.
    .fail-plain = Der Gültigkeitszeitraum ist zu Ende.
    .unknown = Es ist nicht bekannt, ob der Gültigkeitszeitraum zu Ende ist.
    .none = Das Badge hat kein Enddatum.
    .hint = Fragen Sie den Aussteller, ob es ein neueres Badge gibt. Prüfen Sie auch, ob die Uhr dieses Geräts richtig geht.
check-status-revocation = Die Statusliste vom { $date } sagt, dass das Badge nicht widerrufen ist.
    .plain = Das Badge ist nicht widerrufen.
    .fail = Die Statusliste vom { $date } sagt, dass das Badge widerrufen ist.
    .fail-plain = Das Badge ist widerrufen.
    .unknown = Es ist nicht bekannt, ob der Aussteller das Badge widerrufen hat.
    .none = Der Aussteller veröffentlicht für dieses Badge keine Angaben zum Widerruf.
    .hint = Fragen Sie den Aussteller nach dem Grund.
check-status-suspension = Die Statusliste vom { $date } sagt, dass das Badge nicht ausgesetzt ist.
    .plain = Die Statusliste sagt, dass das Badge nicht ausgesetzt ist.
    .fail = Die Statusliste vom { $date } sagt, dass das Badge ausgesetzt ist.
    .fail-plain = Die Statusliste sagt, dass das Badge ausgesetzt ist.
    .unknown = Es ist nicht bekannt, ob der Aussteller das Badge ausgesetzt hat.
    .none = Der Aussteller veröffentlicht für dieses Badge keine Angaben zur Aussetzung.
    .hint = Eine Aussetzung kann aufgehoben werden. Prüfen Sie später noch einmal, oder fragen Sie den Aussteller.
check-status-message = Die Statusliste sagt nichts weiter über das Badge.
    .fail = Die Statusliste sagt noch etwas über das Badge, in einer Form für Programme: { $found }.
    .fail-plain = Die Statusliste sagt noch etwas über das Badge, in einer Form für Programme.
    .unknown = Es ist nicht bekannt, ob der Aussteller noch etwas über das Badge sagt.
    .hint = Fragen Sie den Aussteller, was das bedeutet.
check-status-entry = Was das Badge über seinen Platz in einer Statusliste sagt, ist so geschrieben, wie es sein soll.
    .fail = Was das Badge über seinen Platz in einer Statusliste sagt, ist nicht so geschrieben, wie es sein soll.
    .unknown = Es ist nicht bekannt, wo das Badge seinen Platz in einer Statusliste hat.
    .hint = { -corrected }
check-status-list = Die Statusliste { $url } vom { $date } ist in Ordnung.
    .plain = Die Statusliste ist in Ordnung.
    .fail = Die Statusliste { $url } ist nicht in Ordnung.
    .fail-plain = Die Statusliste ist nicht in Ordnung.
    .unknown = Es ist nicht bekannt, ob die Statusliste in Ordnung ist.
    .hint = Bitten Sie den Aussteller, seine Statusliste noch einmal zu veröffentlichen.
check-status-keeper = Der Aussteller führt die Statusliste.
    .fail = Die Statusliste wird von { $keeper } geführt, nicht vom Aussteller.
    .fail-plain = Die Statusliste wird nicht vom Aussteller geführt.
    .unknown = Es ist nicht bekannt, wer die Statusliste führt.
    .hint = Fragen Sie den Aussteller, ob er sich auf sie verlässt.
check-status-privacy = Der Abruf der Statusliste verrät nicht, welches Badge geprüft wird.
    .fail = Die Statusliste handelt nur von diesem Badge. Ihr Server hat deshalb erfahren, welches Badge geprüft wird.
    .unknown = Es ist nicht bekannt, ob der Abruf der Statusliste verrät, welches Badge geprüft wird.
    .hint = Aussteller können eine Liste für viele Badges führen.
check-schema-conforms = Das Badge entspricht dem Schema, das es nennt.
    .fail = Das Badge entspricht nicht dem Schema, das es nennt.
    .unknown = Es ist nicht bekannt, ob das Badge dem Schema entspricht, das es nennt.
    .none = Das Badge nennt kein Schema, dem es entsprechen müsste.
    .hint = { -corrected }
check-refresh-current = Der Aussteller hat keine neuere Fassung des Badges.
    .fail = Der Aussteller hat eine neuere Fassung des Badges.
    .unknown = Es ist nicht bekannt, ob der Aussteller eine neuere Fassung des Badges hat.
    .none = Das Badge nennt keine Stelle, an der nach einer neueren Fassung zu suchen ist.
    .hint = Bitten Sie um die neuere Fassung.
check-endorsements-hold = Die Befürwortungen halten der Prüfung stand.
    .fail = Eine Befürwortung hält der Prüfung nicht stand.
    .unknown = Es ist nicht bekannt, ob die Befürwortungen der Prüfung standhalten.
    .none = Das Badge trägt keine Befürwortungen.
    .hint = Verlassen Sie sich nicht auf diese Befürwortung.
check-picture-signed = Das Bild gehört zu dem, was signiert wurde.
    .fail = Das Bild kommt von { $host } und wird von der Signatur nicht erfasst.
    .fail-plain = Das Bild wird von der Signatur nicht erfasst.
    .unknown = Es ist nicht bekannt, ob die Signatur das Bild erfasst.
    .none = Das Badge hat kein Bild.
    .hint = Schließen Sie nichts aus dem Bild.

check-picture-whole = Das Bild ließ sich bis zum Ende lesen.
    .fail = Das Bild bricht ab oder ist beschädigt. Was danach kommt, wurde nicht gelesen.
    .unknown = Das Bild wurde nicht bis zum Ende gelesen.
    .hint = { -transport }
check-picture-encoding = Der Text in dem Bild lässt sich lesen.
    .fail = Das Bild ist nicht in UTF-8 codiert. Was nach dem ersten anderen Zeichen kommt, wurde nicht gelesen.
    .unknown = Es ist nicht bekannt, ob sich der Text in dem Bild lesen lässt.
    .hint = { -transport }
check-picture-document-type = Das Bild legt nichts fest, was ändern könnte, was darin steht.
    .fail = Das Bild hat einen Dokumenttyp, der ändern könnte, was darin steht.
    .unknown = Das Bild hat einen Dokumenttyp, der ändern könnte, was darin steht. Er wird nicht gelesen.
    .hint = Nehmen Sie den Dokumenttyp heraus (seine Zeile beginnt mit DOCTYPE), oder bitten Sie den Aussteller um das Badge als JSON.
check-picture-badge = In dem Bild ist ein Badge.
    .fail = In dem Bild ist kein Badge. Vielleicht hat eine Website es herausgenommen.
    .unknown = Es ist nicht bekannt, ob in dem Bild ein Badge ist.
    .hint = Laden Sie das Bild noch einmal dort herunter, wo es verliehen wurde, oder bitten Sie den Aussteller um das Badge als JSON.
check-picture-single = In dem Bild ist ein einziges Badge.
    .fail = In dem Bild sind mehrere Badges.
    .unknown = Es ist nicht bekannt, wie viele Badges in dem Bild sind.
    .hint = Sehen Sie nach, welches von ihnen gemeint ist.
check-picture-text = Der Text des Badges lässt sich lesen.
    .fail = Das Bild sagt, dass es ein Badge enthält, aber dessen Text fehlt oder ist beschädigt.
    .unknown = Der Text des Badges wurde nicht gelesen.
    .hint = { -transport }
check-picture-compressed = Der Text in dem Bild ist nicht komprimiert.
    .fail = Der Text in dem Bild ist komprimiert, was der Standard verbietet.
    .unknown = Es ist nicht bekannt, ob der Text in dem Bild komprimiert ist.
    .hint = { -baked }
check-picture-chunk = Der Text in dem Bild steht dort, wo Unicode hingehört.
    .fail = Der Text in dem Bild steht dort, wo nur westeuropäische Buchstaben hingehören. Andere Buchstaben können beschädigt sein.
    .unknown = Es ist nicht bekannt, wo in dem Bild der Text steht.
    .hint = { -baked }
check-picture-checksum = Die Prüfsumme des Textes in dem Bild stimmt.
    .fail = Die Prüfsumme des Textes in dem Bild stimmt nicht. Das Bild kann beschädigt sein.
    .unknown = Es ist nicht bekannt, ob die Prüfsumme des Textes in dem Bild stimmt.
    .hint = { -transport }
check-picture-both = Das Bild enthält das Badge auf eine einzige Weise.
    .fail = Das Bild enthält ein Badge auf zwei Weisen. Nur eine wurde gelesen.
    .unknown = Es ist nicht bekannt, auf wie viele Weisen das Bild das Badge enthält.
    .hint = { -baked }
check-picture-elements = An der Stelle des Badges in dem Bild steht nur das Badge.
    .fail = An der Stelle des Badges in dem Bild steht noch etwas anderes. Es wurde weggelassen.
    .unknown = Es ist nicht bekannt, was an der Stelle des Badges in dem Bild sonst noch steht.
    .hint = { -baked }
check-picture-namespace = Die Stelle des Badges in dem Bild ist so benannt, wie der Standard es vorsieht.
    .fail = Die Stelle des Badges in dem Bild ist anders benannt, als der Standard es vorsieht.
    .unknown = Es ist nicht bekannt, wie die Stelle des Badges in dem Bild benannt ist.
    .hint = { -baked }

check-container-complete = Jedes Badge darin wurde für sich geprüft.
    .fail = Nicht jedes Badge darin lässt sich für sich prüfen.
    .unknown = Einiges von dem, was es enthält, wurde nicht geprüft.
    .hint = Prüfen Sie die Badges einzeln.

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = { $host } hat nicht geantwortet oder lässt Prüfungen durch Webseiten nicht zu.
why-unreachable-plain = Ein Dokument, das dafür nötig ist, konnte nicht abgerufen werden.
why-status = { $host } hat mit dem HTTP-Status { $status } statt mit dem Dokument geantwortet.
why-not-permitted = Dieses Prüfprogramm lässt nicht zu, dass ein Badge Ihr Gerät mit { $url } Kontakt aufnehmen lässt.
why-not-permitted-plain = Dieses Prüfprogramm lässt nicht zu, dass ein Badge Ihr Gerät mit der angegebenen Adresse Kontakt aufnehmen lässt.
why-offline = Es wurde niemand kontaktiert, wie Sie es wollten.
why-limit = Es würde mehr Arbeit machen, als hier für ein Badge erlaubt ist.
why-unreliable = Was { $host } dazu veröffentlicht, ist nicht verlässlich.
why-unreliable-plain = Was dazu veröffentlicht ist, ist nicht verlässlich.
why-not-asked = Es wurde niemand gefragt, weil nicht festgestellt wurde, dass das Badge von seinem Aussteller ist.
why-unsupported = Dieses Prüfprogramm unterstützt { $name } nicht.
why-unsupported-plain = Dieses Prüfprogramm unterstützt nicht, was es dafür braucht.
hint-unreachable = Versuchen Sie es später noch einmal. Das sagt nichts über das Badge.
hint-not-permitted = Bitten Sie den Aussteller, es an einer öffentlichen https-Adresse zu veröffentlichen.
hint-offline = Prüfen Sie noch einmal, wenn Server kontaktiert werden dürfen.
hint-limit = { -another }
hint-unreliable = Fragen Sie den Aussteller. Das sagt nichts über das Badge.
hint-not-asked = Sehen Sie zuerst nach, was sonst festgestellt wurde.
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = Es geht um { $name }.
fact-found = Gefunden: { $found }.
fact-expected = Erwartet: { $expected }.
fact-status = Status: { $status }.
fact-reason = Dort angegebener Grund: „{ $reason }“.
check-none = In diesem Badge ist nichts, was die Prüfung { $check } erfordert.

## The language of this file

language = de
direction = ltr

## The status strip: headline, then the second line
##

## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name

## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = Dieses Badge wird geprüft …
headline-valid = Signatur gültig – ausgestellt von { $domain }
headline-valid-path = Signatur gültig – ausgestellt von einem Teil von { $domain }
headline-no-status = Signatur gültig – keine Angaben zum Widerruf
headline-status-unknown = Signatur gültig – Widerruf nicht geprüft
headline-suspension-unknown = Signatur gültig – Aussetzung nicht geprüft
headline-unlinked = Signatur gültig – Aussteller nicht identifiziert
headline-not-completed = Signatur gültig – Leistung nicht erbracht
headline-not-yet = Erst ab { $date } gültig
headline-not-yet-plain = Noch nicht gültig
headline-expired = Abgelaufen am { $date }
headline-expired-plain = Abgelaufen
headline-signature-expired = Die Signatur ist am { $date } abgelaufen
headline-signature-expired-plain = Die Signatur ist abgelaufen
headline-suspended = Vom Aussteller ausgesetzt
headline-suspended-plain = Ausgesetzt
headline-revoked = Vom Aussteller widerrufen
headline-revoked-plain = Widerrufen
headline-wrong-signer = Nicht vom genannten Aussteller signiert
headline-malformed = Verstößt gegen die Regeln des eigenen Formats
headline-unsigned = Niemand hat dies signiert
headline-tampered = Passt nicht zur eigenen Signatur
headline-could-not-check = Konnte nicht geprüft werden
headline-unsupported = Dieses Prüfprogramm kann diese Art von Badge nicht lesen
headline-not-a-badge = Hier wurde kein Badge gefunden

second-contacting = Kontakt wird aufgenommen: { $hosts }
second-issued-by = Ausgestellt von { $domain }.
second-issued-from = Ausgestellt von einem Teil von { $domain }.
second-in-date = Im Gültigkeitszeitraum.
second-no-end = Kein Enddatum.
second-not-revoked = Nicht widerrufen, Stand { $date }.
second-not-revoked-plain = Nicht widerrufen.
second-no-status = Der Aussteller veröffentlicht keine Angaben zum Widerruf.
second-status-unknown = { $host } war nicht erreichbar. Versuchen Sie es später noch einmal.
second-status-unknown-plain = Ob es zurückgezogen wurde, wurde nicht geprüft.
second-unlinked = Signiert mit einem Schlüssel, für den keine Domain einsteht.
second-not-completed = Ein Ergebnis darin sagt, dass die Leistung nicht erbracht wurde.
second-not-yet = Signatur gültig. Datumsangaben werden mit der Uhr dieses Geräts verglichen.
second-expired = Signatur gültig; es galt von { $from } bis { $until }.
second-expired-plain = Signatur gültig.
second-signature-expired = Das Badge passt zu seiner Signatur, aber die Signatur sollte nur bis dahin gelten.
second-suspended = Signatur gültig, aber das Badge ist zurzeit ausgesetzt.
second-revoked = Signatur gültig, aber das Badge gilt nicht mehr.
second-malformed = Es kann ein Versehen sein: Bitten Sie den Aussteller um ein berichtigtes Badge.
second-unsigned = Jeder könnte es geschrieben haben.
second-tampered = Es wurde nach dem Signieren verändert oder beschädigt. Bitten Sie um die ursprüngliche Datei.
second-missing = Eine nötige Prüfung ist nicht gelaufen.
second-says-nothing = Das sagt nichts über das Badge.
second-unsupported = Ein anderes Prüfprogramm kann es vielleicht.
second-not-a-badge = Suchen Sie nach der eigenen Datei des Badges. Oft bietet der Aussteller sie zum Herunterladen an.
second-checked = Geprüft: { $time }.

## What the badge says

not-checked-yet = Noch nicht geprüft.
unnamed = Ein Badge ohne Namen
label-issuer = Ausgestellt von
label-recipient = Ausgestellt für
label-issued = Ausgestellt am
label-expires = Läuft ab
label-unchecked-issuer = Nennt als Aussteller
label-unchecked-recipient = Nennt als Empfänger
label-unchecked-issued = Nennt als Ausstellungsdatum
label-unchecked-expires = Nennt als Enddatum
issuer-self = Nennt sich „{ $name }“
issuer-unlinked = Ein Schlüssel, für den keine Domain einsteht
issuer-punycode = Die Adresse hat Buchstaben außerhalb des lateinischen Grundalphabets. Sie wird in ihrer technischen Form gezeigt, weil solche Buchstaben einander ähnlich sehen können.
self-issued = Aussteller und Empfänger sind gleich: Es ist eine Aussage über sich selbst.
recipient-sealed-email = Eine versiegelte E-Mail-Adresse: ein Hashwert, nur zum Vergleichen
recipient-sealed = Eine versiegelte Kennung: ein Hashwert, nur zum Vergleichen
recipient-id = Jemand, der nur mit einer Kennung genannt ist
recipient-hidden = Empfänger nicht gezeigt
no-end = Kein Enddatum
states = { $domain } sagt aus:
states-plain = Der Aussteller sagt aus:
show-picture = Bild von { $host } zeigen
picture-uncovered = Das Bild wird von der Signatur nicht erfasst.
person-question = Geht es um diese Person?
summary-unchecked = Ungeprüfte Inhalte zeigen
unchecked = Niemand steht für das ein, was hier steht. Jeder kann es geschrieben haben.

## Details

summary-details = Einzelheiten zeigen
label-name-as-written = Name, wie er geschrieben ist
label-issuer-id = Kennung des Ausstellers
label-issuer-about = Der Aussteller über sich selbst
label-recipient-id = Kennung des Empfängers
label-valid-from = Gültig ab
label-achievement = Leistung
label-kind = Art
label-creator = Urheber der Leistung
label-criteria = Kriterien
label-narrative = Wie es erworben wurde
label-evidence = Belege
label-source = Beurteilt von
label-role = Rolle
label-term = Studienabschnitt
label-activity-start = Begonnen am
label-activity-end = Beendet am
label-credits-earned = Erworbene Leistungspunkte
label-license = Lizenznummer
label-credits-available = Mögliche Leistungspunkte
label-field-of-study = Fachgebiet
label-specialization = Spezialisierung
label-human-code = Code
label-language = Sprache
label-version = Fassung
label-related = Andere Fassungen
label-alignments = Bezieht sich auf
label-tags = Stichwörter
label-badge-id = Kennung des Badges
label-achievement-id = Kennung der Leistung
criteria-page = Seite über die Kriterien
evidence-page = Seite mit Belegen
more-items = Weitere, die hier nicht gezeigt werden: { $count }.

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = Badges, jedes für sich geprüft: { $count }
second-several = Was bei jedem herauskam, steht daneben.
label-results = Ergebnisse
result-required = Erforderlich: { $value }
result-range = Möglich: { $value }
label-endorsed = Befürwortet
label-comment = Was sie dazu sagt
label-endorsements = Befürwortungen
endorsements-note = Eine Befürwortung nennt das, was sie befürwortet, nur mit einer Kennung. Sie erfasst nicht, was das Badge sagt, und andere können dieselbe Kennung schreiben.
endorsed-award = Diese Verleihung wird befürwortet von
endorsed-achievement = Diese Art von Badge wird befürwortet von
endorsed-creator = Der Urheber dieser Art von Badge wird befürwortet von
endorsed-issuer = Der Aussteller wird befürwortet von
endorser-issuer = Das ist der Aussteller des Badges.
endorser-recipient = Das ist der Empfänger des Badges.
headline-elsewhere = Befürwortet dies nicht
label-achievements = Führt außerdem auf
label-associations = Wie sie zusammengehören
association-exact-match-of = { $source } ist dasselbe wie { $target }.
association-is-child-of = { $source } gehört unter { $target }.
association-is-parent-of = { $source } besteht aus Teilen wie { $target }.
association-is-part-of = { $source } ist ein Teil von { $target }.
association-is-peer-of = { $source } steht auf einer Stufe mit { $target }.
association-is-related-to = { $source } hängt mit { $target } zusammen.
association-precedes = { $source } kommt vor { $target }.
association-replaced-by = { $source } wurde durch { $target } ersetzt.
hint-gone = Es ist dort nicht mehr veröffentlicht, oder nicht für alle. Das sagt nichts über das Badge.
headline-hosted = Bei { $domain } bestätigt
headline-hosted-plain = Auf der Website des Ausstellers bestätigt
headline-hosted-copies = Stimmt mit Kopien dessen überein, was { $domain } veröffentlicht hat
headline-hosted-copies-plain = Stimmt mit Kopien dessen überein, was die Website des Ausstellers veröffentlicht hat
headline-wrong-host = Nicht vom genannten Aussteller veröffentlicht
second-hosted = Dessen Website veröffentlicht jetzt genau diesen Eintrag. Er ist nicht signiert.
second-hosted-copies = Sie haben Kopien beigelegt; was die Website jetzt veröffentlicht, ist nicht vollständig bekannt. Das Badge ist nicht signiert.
second-hosted-not-yet = Die Website des Ausstellers veröffentlicht es. Datumsangaben werden mit der Uhr dieses Geräts verglichen.
second-hosted-expired = Die Website des Ausstellers veröffentlicht es; es galt von { $from } bis { $until }.
second-hosted-expired-plain = Die Website des Ausstellers veröffentlicht es.
second-hosted-revoked = Das sagt die Website des Ausstellers. Das Badge gilt nicht mehr.
publishes = { $host } veröffentlicht:
supplied = Ihre Kopie dessen, was { $host } veröffentlicht hat, sagt:
picture-outside = Das Bild selbst gehört nicht zu dem, was über das Badge veröffentlicht ist.
label-published = Wo es gelesen wurde
published-award = Die Verleihung: { $place }
published-achievement = Wofür es steht: { $place }
published-issuer = Der Aussteller: { $place }
place-document = Im Dokument selbst
place-supplied = Eine Kopie von { $host }, die Sie beigelegt haben
open-issuer = Wer der Aussteller ist.
open-pages-hosted = Was verlinkte Seiten zeigen: Sie gehören nicht zu dem, was verglichen wurde.
way-page = Die eigene Seite des Badges bei { $host } öffnen
way-copies = Eine Kopie, die Sie von dort speichern, können Sie zusammen mit dem Badge auf die Seite ziehen, die Badges prüft. Sie zählt dann als Kopie, die Sie beigelegt haben.

## Only in the feature `recipient`: is it about this person?

person-hint = Geben Sie eine E-Mail-Adresse, Webadresse, Telefonnummer, DID oder andere Kennung ein. Sie wird auf diesem Gerät verglichen; dieses Prüfprogramm sendet sie nicht und bewahrt sie nicht auf.
person-compare = Vergleichen
person-match = Übereinstimmung: Das Badge nennt seinen Empfänger mit dieser Kennung. Das zeigt nicht, wer es vorlegt.
person-no-match = Keine Übereinstimmung: Das Badge nennt seinen Empfänger mit einer anderen Kennung dieser Art oder mit dieser in anderer Schreibweise.
person-unconfirmed = Nicht zu sagen: Es wurde nicht festgestellt, dass das Badge selbst gültig ist. Deshalb zählt nicht, was es über seinen Empfänger sagt.
person-nothing-typed = Nicht zu sagen: Es wurde nichts eingegeben.
person-no-identifier = Nicht zu sagen: Das Badge gibt keine Kennung seines Empfängers an.
person-other-kind = Nicht zu sagen: Das Badge nennt seinen Empfänger nicht hiermit, sondern mit Kennungen anderer Art oder einer Art, die dieses Prüfprogramm nicht kennt.
person-unknown-hash = Nicht zu sagen: Das Badge hat eine solche Kennung als Hashwert von einer Art, die dieses Prüfprogramm nicht kennt.
person-spelling = Nicht zu sagen: Das Badge hat vielleicht dieselbe Kennung in anderer Schreibweise. Geben Sie sie so ein, wie der Aussteller sie hatte; eine Telefonnummer mit Landesvorwahl.
person-limit = Nicht zu sagen: Es würde mehr Arbeit machen, als hier für ein Badge erlaubt ist.
person-not-valid = Das Badge selbst ist nicht gültig: Sehen Sie nach, was sonst festgestellt wurde.

## Checks and what they leave open

summary-checks = Prüfungen zeigen ({ $count })
label-checks = Was geprüft wurde
outcome-passed = Bestanden:
outcome-failed = Nicht bestanden:
outcome-unknown = Nicht geprüft:
outcome-none = Nicht anwendbar:
label-not-checked = Was nicht geprüft wurde
open-truth = Ob wahr ist, was { $domain } aussagt.
open-truth-plain = Ob wahr ist, was das Badge aussagt.
open-owner = Wer { $domain } betreibt.
open-owner-plain = Wer den Schlüssel hat.
open-person = Ob das Badge von der Person handelt, die es zeigt.
open-pages = Was verlinkte Seiten zeigen: Eine Signatur erfasst sie nicht.
label-contacted = Kontaktierte Server
nobody-contacted = Keine.
label-checked-at = Datumsangaben verglichen mit
label-checker = Geprüft mit
label-proofs = Signaturen
proof-issuer = Mit dem Schlüssel des Ausstellers gemacht, nach { $suite }.
proof-co-signature = Eine Mitsignatur von { $controller }. Sie passt und sagt nichts darüber, wer das Badge ausgestellt hat.
proof-co-signature-open = Eine Signatur nennt den Schlüssel { $method }. Sie wurde nicht bestätigt und zählt nicht.

## Actions

action-verify = Selbst prüfen bei { $host }
action-copy = Badge kopieren
action-copied = Kopiert
action-download = Badge herunterladen
action-again = Noch einmal prüfen
print-note = Eine gedruckte Seite beweist nichts. Prüfen Sie das Badge selbst bei { $url }.
print-note-plain = Eine gedruckte Seite beweist nichts. Prüfen Sie das Badge selbst.

## Only in the feature `trust`: lists that the reader chose

listings-label = Auf Listen, die Sie gewählt haben
listing-named-since = Von { $keeper } seit { $date } als { $name } geführt.
listing-named = Von { $keeper } als { $name } geführt.
listing-since = Von { $keeper } seit { $date } geführt.
listing-plain = Von { $keeper } geführt.
listing-ended = Von { $keeper } nicht mehr geführt: Der Eintrag endete am { $date }.
listing-not-yet = Von { $keeper } noch nicht geführt: Der Eintrag beginnt am { $date }.
listing-none = Nicht auf der Liste von { $keeper }. Das sagt nichts über den Aussteller.
listing-unknown = Ob { $keeper } den Aussteller führt, wurde nicht geprüft.
listing-unconfirmed = Es wurde nicht festgestellt, dass das Badge selbst stimmt; deshalb wurde niemand nachgeschlagen.
listing-form = Das Dokument ist keine Liste von einer Art, die dieser Prüfer liest.
listing-out-of-date = Die Zeit der Liste selbst ist vorbei oder hat noch nicht begonnen.
listing-not-in-order = Die Liste passt nicht zu ihrer Signatur, oder wer sie führt, hat sie zurückgezogen.
listing-ambiguous = Die Liste hat mehrere Einträge für den Aussteller, die Verschiedenes sagen.
listing-signer = Die Liste ist signiert von { $signer }.
listing-unsigned = Die Liste ist nicht signiert.
listing-date = Ihr Stand ist der { $date }.
listings-page-label = Eine Liste, die diese Seite nennt. Sie haben sie nicht gewählt, und sie ändert nichts an dem Badge

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = Websites, die der Aussteller nennt
site-linked = { $host } und der Aussteller nennen einander.
site-not-linked = { $host } nennt den Aussteller nicht. Dass sie zusammengehören, sagt allein der Aussteller.
site-unknown = Ob { $host } den Aussteller nennt, wurde nicht geprüft.
site-out-of-date = Was dort über den Aussteller veröffentlicht ist, ist nicht mehr gültig oder noch nicht.
site-not-in-order = Was dort über den Aussteller veröffentlicht ist, passt nicht zu dessen Schlüssel oder lässt sich nicht lesen.
co-signers-label = Wer sonst signiert hat
co-signers-count = Heutige Mitglieder von { $community }, die signiert haben: { $count }. Sie verlangen: { $required }.
co-signer-member = Ein Mitglied: { $controller }
co-signer-other = Jemand, von dem keine Mitgliedschaft gefunden wurde: { $controller }
endorsed-parent = Die Organisation, zu der der Aussteller zu gehören angibt, wird befürwortet von
endorsed-assessor = Wer dies beurteilt hat, wird befürwortet von
beside-source = Sie kam neben dem Badge, in { $source }.
beside-within = Sie kam neben dem Badge, in demselben Dokument.
bound-text = Sie ist an genau diesen Text des Badges gebunden.
bound-other-text = Sie ist an einen anderen Text gebunden: Sie befürwortet ein Badge mit dieser Kennung, und dass es dieses ist, ist nicht bestätigt.
bound-not-compared = Sie ist an einen Text gebunden, der mit diesem Badge nicht verglichen werden konnte.
bound-identifier = Sie befürwortet ein Badge mit dieser Kennung; dass dieser Text gemeint war, ist nicht bestätigt.
aside-label = Lag neben dem Badge, und hat nichts erkennbar mit ihm zu tun
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = Fragen, die man stellen kann
facet-stated = Angegeben:
facet-confirmed = Bestätigt:
facet-unknown = Nicht bekannt:
facet-voice = Wer sagt das?
facet-voice-self = Die Person, um die es im Badge geht, sagt es von sich selbst.
facet-voice-host = Wer { $host } betreibt.
facet-voice-key = Wer den Schlüssel des Ausstellers hat.
facet-voice-kind = Ob das eine Person, eine Gruppe oder eine Organisation ist.
facet-known-by = Woher kennen wir diese Stimme?
facet-known-host = { $host } steht dafür ein.
facet-known-site = { $host } und der Aussteller nennen einander.
facet-known-list = { $keeper } führt ihn, auf einer Liste, die Sie gewählt haben.
facet-known-endorser = { $name }, nach eigener Bezeichnung, befürwortet den Aussteller.
facet-known-not = Hier spricht nichts für ihn als sein eigener Schlüssel.
facet-done = Was hat die Person getan?
facet-done-narrative = Es ist beschrieben, wie sie es erworben hat.
facet-done-criteria = Es ist beschrieben, was dafür nötig ist.
facet-done-not = Das Badge sagt es nicht.
facet-seen = Wer hat es gesehen oder beurteilt?
facet-seen-source = { $name }, nach den Worten des Ausstellers.
facet-seen-signed = { $name }, nach eigener Bezeichnung, hat ebenfalls signiert.
facet-seen-results = Das Badge enthält Ergebnisse.
facet-seen-not = Das Badge nennt niemanden außer seinem Aussteller.
facet-work = Kann ich es ansehen?
facet-work-linked = Belege sind verlinkt. Ob sie noch zeigen, was der Aussteller gesehen hat, weiß hier niemand.
facet-work-described = Belege sind beschrieben, aber nicht verlinkt.
facet-work-not = Belege sind nicht angegeben.
facet-maker = Von wem stammt die Definition?
facet-maker-issuer = Vom Aussteller selbst.
facet-maker-signed = Von { $name }, nach eigener Bezeichnung; befürwortet das Badge oder seinen Aussteller.
facet-maker-other = Von { $name }, nach den Worten des Ausstellers.
facet-maker-not = Das Badge sagt nicht, wer es definiert hat.
facet-place = In welchem Zusammenhang?
facet-place-framework = Es verweist auf { $name }.
facet-place-details = Stichwörter oder andere Angaben stehen bei den Einzelheiten.
facet-place-not = Das Badge nennt keinen.
facet-when = Wann, und gilt es noch?
facet-when-earned = Erworben am { $date }.
facet-when-in-date = Nach der Uhr dieses Geräts innerhalb seiner Gültigkeit.
facet-when-over = Nach der Uhr dieses Geräts nicht innerhalb seiner Gültigkeit.
facet-when-stands = Sein Aussteller hat es nicht zurückgezogen.
facet-when-withdrawn = Sein Aussteller hat es zurückgezogen.
facet-when-not = Ob sein Aussteller es zurückgezogen hat.
facet-person = Geht es um diese Person?
facet-person-match = Es nennt seinen Empfänger so, wie Sie es angegeben haben.
facet-person-other = Es nennt seinen Empfänger anders, als Sie es angegeben haben.
facet-person-not = Niemand hat es mit einer Person verglichen, oder es ließ sich nicht sagen.
facet-company = Wer steht daneben?
facet-company-member = { $controller }, Mitglied der von Ihnen genannten Gemeinschaft, hat es signiert.
facet-company-endorser = { $name }, nach eigener Bezeichnung, befürwortet es.
facet-company-not = Dass noch jemand danebensteht, ist nicht bekannt. Die meiste Anerkennung ist klein.
facet-consent = Hat die Person es angenommen?
facet-consent-self = Sie hat es selbst ausgestellt.
facet-consent-given = Der Empfänger hat es mit eigenem Schlüssel befürwortet.
facet-consent-presented = Der Empfänger hat es mit eigenem Schlüssel in eine Präsentation aufgenommen.
facet-consent-not = Nichts hier zeigt, dass der Empfänger es angenommen hat.

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = Geprüft am { $time }, als diese Seite erstellt wurde.
twin-file = Das Badge als Datei
twin-picture = Ein Bild beweist nichts: Prüfen Sie das Badge selbst.
