### Dutch. No native speaker has read these translations.
###
### The keys are those of en.ftl, which says how texts are written.

-corrected = Vraag de uitgever om een verbeterde badge.
-original = Vraag om het oorspronkelijke bestand.
-transport = Controleer of het hele bestand is gekopieerd of gedownload, en probeer het opnieuw.
-another = Een ander controleprogramma kan dit misschien controleren.
-signer = Vraag de genoemde uitgever of die deze badge heeft uitgegeven.
-baked = Vraag de uitgever om de badge opnieuw in de afbeelding te zetten.

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

check-intake-readable = Het bestand kan worden gelezen.
    .fail = Het bestand kan niet worden gelezen.
    .unknown = Het is niet bekend wat het bestand bevat.
    .hint = { -transport }
check-intake-json = De tekst is correct opgebouwde JSON.
    .fail = De tekst is geen correct opgebouwde JSON.
    .unknown = Het is niet bekend of de tekst correct opgebouwde JSON is.
    .hint = { -transport }
check-intake-unique-names = Elke naam staat maar één keer in zijn object.
    .fail = Een naam staat twee keer in één object. Daardoor kunnen programma’s er verschillende dingen in lezen.
    .unknown = Het is niet bekend of een naam twee keer in één object staat.
    .hint = { -corrected }
check-intake-unicode = Elke tekst is correct opgebouwde Unicode.
    .fail = Een tekst bevat een half Unicode-teken.
    .unknown = Het is niet bekend of elke tekst correct opgebouwde Unicode is.
    .hint = { -corrected }
check-intake-wrapper = Het bestand bevat de badge en niets eromheen.
    .fail = De badge stond in iets anders, dat is weggehaald.
    .unknown = Het is niet bekend of er iets om de badge heen stond.
    .hint = Wat om de badge heen stond, hoort er niet bij.
check-intake-byte-order-mark = Het bestand begint met zijn inhoud.
    .fail = Het bestand begint met een byte order mark, wat in JSON niet mag. Die is overgeslagen.
    .unknown = Het is niet bekend of het bestand met een byte order mark begint.
    .hint = Sla het bestand op als UTF-8 zonder byte order mark.
check-intake-badge = Het document is een badge.
    .fail = Het document is geen badge.
    .unknown = Het is niet bekend of het document een badge is.
    .hint = Zoek het bestand van de badge zelf. De uitgever biedt het vaak als download aan.
check-intake-kind = Dit controleprogramma kan dit soort badge lezen.
    .fail = Het document is niet van een soort badge die is gepubliceerd.
    .unknown = Het is niet bekend wat voor soort badge dit is.
    .hint = { -another }
check-intake-part = Het document is meer dan een deel van een badge.
    .fail = Het document hoort bij badges die ernaar verwijzen, en is er zelf geen.
    .unknown = Het is niet bekend of het document alleen een deel van een badge is.
    .hint = Zoek het bestand van de badge die aan iemand is gegeven.

check-context-base = De eerste context is die van Verifiable Credentials.
    .fail = De eerste context is niet die van Verifiable Credentials.
    .unknown = Het is niet bekend of de contexten beginnen zoals het moet.
    .hint = { -corrected }
check-context-open-badges = De context van Open Badges wordt genoemd.
    .fail = De context van Open Badges wordt niet als tweede genoemd.
    .unknown = Het is niet bekend of de context van Open Badges wordt genoemd.
    .hint = { -corrected }
check-context-alias = De context van Open Badges wordt met zijn huidige adres genoemd.
    .fail = De context van Open Badges wordt met een oud adres genoemd. Hij is gelezen als de huidige.
    .unknown = Het is niet bekend met welk adres de context van Open Badges wordt genoemd.
    .hint = Uitgevers kunnen in nieuwe badges het huidige adres gebruiken.
check-context-known = De betekenis van elk woord komt uit contexten die dit controleprogramma bij zich heeft.
    .fail = Een context kan niet worden gebruikt.
    .unknown = Het is niet bekend wat sommige woorden in de badge betekenen.
    .hint = { -another }
check-context-rules = De contexten passen bij elkaar.
    .fail = De contexten spreken elkaar tegen of kunnen niet worden gelezen.
    .unknown = Het is niet bekend of de contexten bij elkaar passen.
    .hint = { -corrected }
check-context-complete = Alles in de badge heeft een betekenis die onder de handtekening valt.
    .fail = Iets in de badge heeft geen vastgelegde betekenis en zou dus niet onder een handtekening vallen.
    .unknown = Het is niet bekend of alles in de badge een vastgelegde betekenis heeft.
    .hint = { -corrected }
check-context-understood = Geen toegevoegde woordenlijst verandert wat hier wordt gelezen.
    .fail = Een toegevoegde woordenlijst geeft andere namen of betekenissen aan wat de standaard vastlegt. De badge zou dan niet worden gelezen zoals die is ondertekend.
    .unknown = Het is niet bekend of een toegevoegde woordenlijst verandert wat hier wordt gelezen.
    .hint = { -original }
check-context-snapshot = De handtekening is gezet met de contexten zoals die nu zijn.
    .fail = De handtekening is gezet met een oudere tekst van een context.
    .unknown = Het is niet bekend met welke tekst van de contexten de handtekening is gezet.
    .hint = Andere controleprogramma’s kunnen een ander antwoord geven. De uitgever kan de badge opnieuw uitgeven.
check-canonical-form = De badge kan in de ene vorm worden gebracht die wordt ondertekend.
    .fail = De badge kan niet in de ene vorm worden gebracht die wordt ondertekend.
    .unknown = Het is niet bekend in welke vorm de badge is ondertekend.
    .hint = { -corrected }

check-credential-type = Het document zegt dat het een credential is, met typen die zijn vastgelegd.
    .fail = De typen van de credential ontbreken of zijn niet vastgelegd.
    .unknown = Het is niet bekend of de typen van de credential zijn vastgelegd.
    .hint = { -corrected }
check-credential-id = De credential heeft één identificator.
    .fail = De identificator van de credential ontbreekt of is niet één webadres of URN.
    .unknown = Het is niet bekend of de credential één identificator heeft.
    .none = De credential heeft geen identificator en heeft die ook niet nodig.
    .hint = { -corrected }
check-credential-issuer = De credential noemt één uitgever.
    .fail = De credential noemt niet één uitgever met een identificator.
    .unknown = Het is niet bekend of de credential één uitgever noemt.
    .hint = { -corrected }
check-credential-subject = De credential gaat over één onderwerp.
    .fail = De credential gaat niet over precies één onderwerp.
    .unknown = Het is niet bekend of de credential over één onderwerp gaat.
    .hint = { -corrected }
check-credential-dates = De datums die nodig zijn, staan erin en zijn correct opgebouwd.
    .fail = Een datum die nodig is, ontbreekt of is niet correct opgebouwd.
    .unknown = Het is niet bekend of de datums correct opgebouwd zijn.
    .hint = { -corrected }
check-credential-time-zone = Elke datum noemt zijn tijdzone.
    .fail = Een datum noemt geen tijdzone. Die is gelezen als wereldtijd (UTC).
    .unknown = Het is niet bekend of elke datum zijn tijdzone noemt.
    .hint = Datums kunnen er enkele uren naast zitten. Uitgevers kunnen de tijdzone toevoegen.
check-credential-period = De geldigheidsperiode eindigt nadat die begint.
    .fail = De geldigheidsperiode eindigt voordat die begint.
    .unknown = Het is niet bekend of de geldigheidsperiode eindigt nadat die begint.
    .none = De geldigheidsperiode is open, dus begin en einde kunnen elkaar niet tegenspreken.
    .hint = { -corrected }
check-credential-status = De informatie over waar de status is op te zoeken, is volledig.
    .fail = De informatie over waar de status is op te zoeken, is niet volledig.
    .unknown = Het is niet bekend of de informatie over de status volledig is.
    .none = De badge noemt geen plek waar de status is op te zoeken.
    .hint = { -corrected }
check-credential-schema = Elk schema wordt met adres en type genoemd.
    .fail = Een schema wordt zonder adres of type genoemd.
    .unknown = Het is niet bekend of elk schema volledig wordt genoemd.
    .none = De badge noemt geen schema.
    .hint = { -corrected }
check-credential-typed = Bewijsstukken, gebruiksvoorwaarden en vernieuwingsdiensten zeggen van welk type ze zijn.
    .fail = Een bewijsstuk, gebruiksvoorwaarden of een vernieuwingsdienst zegt niet van welk type het is.
    .unknown = Het is niet bekend of bewijsstukken, gebruiksvoorwaarden en vernieuwingsdiensten hun type noemen.
    .none = De badge noemt geen bewijsstukken, gebruiksvoorwaarden of vernieuwingsdienst.
    .hint = { -corrected }
check-credential-texts = Namen en beschrijvingen zijn gewone teksten.
    .fail = Een naam of beschrijving is geen gewone tekst.
    .unknown = Het is niet bekend of namen en beschrijvingen gewone teksten zijn.
    .none = De credential heeft geen eigen naam of beschrijving.
    .hint = { -corrected }
check-credential-related = Elke verwante bron wordt één keer genoemd, met een hash.
    .fail = Een verwante bron wordt twee keer of zonder hash genoemd.
    .unknown = Het is niet bekend of verwante bronnen met een hash worden genoemd.
    .none = De badge noemt geen verwante bronnen.
    .hint = { -corrected }

check-badge-recipient = De badge zegt met een identificator aan wie die is uitgegeven.
    .fail = De badge zegt niet aan wie die is uitgegeven.
    .unknown = Het is niet bekend of de badge zegt aan wie die is uitgegeven.
    .hint = { -corrected }
check-badge-subject = De badge gaat over één prestatie.
    .fail = De badge gaat niet over precies één prestatie.
    .unknown = Het is niet bekend of de badge over één prestatie gaat.
    .hint = { -corrected }
check-badge-achievement = De prestatie heeft een naam, een beschrijving en criteria.
    .fail = De identificator, het type, de naam, de beschrijving of de criteria van de prestatie ontbreken.
    .unknown = Het is niet bekend of de prestatie volledig is beschreven.
    .hint = { -corrected }
check-badge-profiles = De uitgever en andere profielen zeggen wat ze zijn.
    .fail = De uitgever of een ander profiel zegt niet wat het is.
    .unknown = Het is niet bekend of de profielen zeggen wat ze zijn.
    .none = De uitgever wordt alleen met zijn identificator genoemd.
    .hint = { -corrected }
check-badge-alignments = Verwijzingen naar kaders en beschrijvingen van resultaten zijn volledig.
    .fail = Een verwijzing naar een kader of een beschrijving van een resultaat is niet volledig.
    .unknown = Het is niet bekend of verwijzingen naar kaders en beschrijvingen van resultaten volledig zijn.
    .none = De badge heeft geen verwijzingen naar kaders of beschrijvingen van resultaten.
    .hint = { -corrected }
check-badge-evidence = De bewijsstukken zijn van de soort die de standaard vastlegt.
    .fail = Een bewijsstuk is niet van de soort die de standaard vastlegt.
    .unknown = Het is niet bekend of de bewijsstukken van de soort zijn die de standaard vastlegt.
    .none = De badge heeft geen bewijsstukken.
    .hint = { -corrected }
check-badge-identities = De identificatoren van de ontvanger zijn volledig.
    .fail = Een identificator van de ontvanger is niet volledig.
    .unknown = Het is niet bekend of de identificatoren van de ontvanger volledig zijn.
    .none = De ontvanger wordt niet met een e-mailadres of iets dergelijks genoemd.
    .hint = { -corrected }
check-badge-results = Resultaten verwijzen naar beschrijvingen die de prestatie heeft.
    .fail = Een resultaat verwijst naar een beschrijving die de prestatie niet heeft, of houdt zich niet aan de voorwaarden ervan.
    .unknown = Het is niet bekend of de resultaten bij hun beschrijvingen passen.
    .none = De badge geeft geen resultaten.
    .hint = { -corrected }
check-badge-result-status = De resultaten zeggen niet dat de prestatie niet is behaald.
    .fail = Een resultaat zegt dat de prestatie niet is voltooid.
    .unknown = Het is niet bekend of een resultaat zegt dat de prestatie niet is voltooid.
    .none = De badge geeft geen resultaat met een status.
    .hint = Lees het resultaat voordat u op de badge vertrouwt.
check-badge-creator = De uitgever is ook de maker van de prestatie.
    .fail = Iemand anders wordt als maker van de prestatie genoemd.
    .unknown = Het is niet bekend of de uitgever de maker van de prestatie is.
    .none = Er wordt niemand anders als maker van de prestatie genoemd.
    .hint = Vraag de maker of deze uitgever de prestatie mag toekennen.

check-endorsement-subject = De onderschrijving zegt wat ze onderschrijft.
    .fail = De naam van de onderschrijving ontbreekt, of ze zegt niet wat ze onderschrijft.
    .unknown = Het is niet bekend wat wordt onderschreven.
    .hint = { -corrected }
check-endorsement-target = Ze onderschrijft datgene waarbij ze is gevoegd.
    .fail = Ze onderschrijft { $subject }, en niet datgene waarbij ze is gevoegd.
    .fail-plain = Het is geen onderschrijving van datgene waarbij ze is gevoegd.
    .unknown = Het is niet bekend of ze datgene onderschrijft waarbij ze is gevoegd.
    .hint = Ze zegt niets over deze badge.
check-record-subject = Het dossier zegt van wie het is en wat het bevat.
    .fail = Het dossier zegt niet van wie het is of wat het bevat.
    .unknown = Het is niet bekend of het dossier volledig is.
    .hint = { -corrected }
check-record-associations = Wat het dossier met elkaar verbindt, staat erin.
    .fail = Het dossier verbindt iets dat er niet in staat.
    .unknown = Het is niet bekend of erin staat wat het dossier verbindt.
    .none = Het dossier verbindt niets met elkaar.
    .hint = { -corrected }
check-record-vouches = De uitgever van het dossier heeft deze badge samen met de rest van het dossier ondertekend. De badge heeft geen eigen handtekening.
    .fail = Deze badge heeft geen eigen handtekening, en die van het dossier houdt geen stand.
    .unknown = Het is niet bekend of de uitgever van het dossier instaat voor deze badge, die geen eigen handtekening heeft.
    .hint = Vraag de uitgever om een ondertekende badge.
check-record-issuer = De badge noemt de uitgever van het dossier als zijn eigen uitgever.
    .fail = De badge noemt een andere uitgever dan die van het dossier, en die uitgever heeft hem niet ondertekend.
    .unknown = Het is niet bekend of de badge de uitgever van het dossier als zijn eigen uitgever noemt.
    .hint = Vraag het aan de uitgever die de badge noemt.

check-assertion-context = De woordenlijst van Open Badges wordt genoemd.
    .fail = De woordenlijst van Open Badges wordt niet genoemd.
    .unknown = Het is niet bekend of de woordenlijst van Open Badges wordt genoemd.
    .hint = { -corrected }
check-assertion-shape = De toekenning heeft alles wat de standaard vraagt.
    .fail = In de toekenning ontbreekt iets wat de standaard vraagt, of het heeft een andere vorm.
    .unknown = Het is niet bekend of de toekenning volledig is.
    .hint = { -corrected }
check-assertion-dates = De datums zijn correct opgebouwd en staan in de juiste volgorde.
    .fail = Een datum ontbreekt, is niet correct opgebouwd of staat niet in de juiste volgorde.
    .unknown = Het is niet bekend of de datums correct opgebouwd zijn.
    .hint = { -corrected }
check-assertion-class = Waarvoor de badge is, is volledig beschreven.
    .fail = In de beschrijving van waarvoor de badge is, ontbreekt iets, of het heeft een andere vorm.
    .unknown = Het is niet bekend of volledig is beschreven waarvoor de badge is.
    .hint = { -corrected }
check-assertion-issuer = De uitgever beschrijft zichzelf volledig.
    .fail = In de eigen beschrijving van de uitgever ontbreekt iets, of het heeft een andere vorm.
    .unknown = Het is niet bekend of de uitgever zichzelf volledig beschrijft.
    .hint = { -corrected }
check-assertion-upgraded = De badge is geschreven zoals Open Badges 2.0 het voorschrijft.
    .fail = De badge volgt een eerdere standaard. Hij is gelezen zoals Open Badges 2.0 het voorschrijft.
    .unknown = Het is niet bekend of de badge is geschreven zoals Open Badges 2.0 het voorschrijft.
    .hint = U hoeft niets te doen. Uitgevers kunnen nieuwe badges volgens een nieuwere standaard uitgeven.
check-assertion-extensions = De uitbreidingen hebben hun vorm en zijn gelezen.
    .fail = Van een uitbreiding ontbreekt de context of het type.
    .unknown = Een uitbreiding is niet gelezen, en niet met haar eigen regels vergeleken.
    .none = De badge heeft geen uitbreidingen.
    .hint = { -corrected }
check-hosted-class = Waarvoor de badge is, is gelezen van { $host }.
    .plain = Waarvoor de badge is, is samen met de badge gelezen.
    .fail = Op het adres van waarvoor de badge is, staat iets anders dan er zou moeten staan.
    .unknown = Het is niet bekend waarvoor de badge is.
    .hint = { -signer }
check-hosted-issuer = Het profiel van de uitgever is gelezen van zijn eigen adres bij { $host }.
    .plain = Het profiel van de uitgever is gelezen van zijn eigen adres.
    .fail = De uitgever wordt niet genoemd met het adres waarop die zijn profiel publiceert.
    .unknown = Het is niet bekend wat de uitgever over zichzelf publiceert.
    .none = Volgens zijn standaard heeft de uitgever geen eigen profiel, alleen een website.
    .hint = { -signer }
check-hosted-same = Wat op een adres staat, noemt datzelfde adres als het eigen adres.
    .fail = Wat op een adres staat, noemt een ander adres als het eigen adres. Het is van daar gelezen.
    .unknown = Het is niet bekend of wat op een adres staat, datzelfde adres als het eigen adres noemt.
    .hint = Ga na of dit de badge is die u wilde controleren.
check-hosted-https = De adressen zijn https.
    .fail = Een adres is http. Het is in plaats daarvan via https opgezocht.
    .unknown = Het is niet bekend of de adressen https zijn.
    .hint = U hoeft niets te doen. Uitgevers kunnen in nieuwe badges https gebruiken.
check-hosted-supplied = Er is opgevraagd wat de servers publiceren.
    .fail = { $host } is niet gevraagd. In plaats daarvan is een kopie gelezen die u hebt aangeleverd.
    .fail-plain = Er is een kopie gelezen die u hebt aangeleverd, in plaats van wat de server ervan nu publiceert.
    .unknown = Het is niet bekend of de servers zijn gevraagd.
    .hint = Wilt u weten wat daar nu staat, controleer dan opnieuw zonder de kopie of open het adres.
check-hosted-address = De badge noemt het adres waarop die is gepubliceerd.
    .fail = De badge noemt geen adres waarop de uitgever hem publiceert.
    .unknown = Het is niet bekend waar de badge is gepubliceerd.
    .hint = Vraag de uitgever om het adres van de badge.
check-hosted-assertion = De badge is gelezen van { $host }, waar die is gepubliceerd.
    .plain = De badge is gelezen van de plek waar die is gepubliceerd.
    .fail = Op het adres dat deze badge noemt, staat een andere badge.
    .unknown = Het is niet bekend of de uitgever deze badge publiceert.
    .none = De badge wordt niet meer gepubliceerd.
    .hint = { -signer }
check-hosted-origin = { $host } is een plek waarvan de uitgever zegt dat die daar badges publiceert.
    .plain = De badge is gepubliceerd waar de uitgever zegt badges te publiceren.
    .fail = { $host } is geen plek waarvan de genoemde uitgever zegt dat die daar badges publiceert.
    .fail-plain = De badge is niet gepubliceerd waar de genoemde uitgever zegt badges te publiceren.
    .unknown = Het is niet bekend of de badge is gepubliceerd waar de uitgever zegt badges te publiceren.
    .hint = { -signer }
check-hosted-copy = De voorliggende kopie zegt hetzelfde als wat is gepubliceerd.
    .fail = De voorliggende kopie zegt iets anders dan wat is gepubliceerd. Alleen wat is gepubliceerd, wordt getoond.
    .unknown = Het is niet bekend of de voorliggende kopie hetzelfde zegt als wat is gepubliceerd.
    .none = Er is geen kopie gegeven om te vergelijken.
    .hint = Vertrouw niet op de kopie. Ze kan oud of veranderd zijn.

check-proof-present = De badge draagt een handtekening.
    .fail = De badge draagt geen handtekening.
    .unknown = Het is niet bekend of de badge een handtekening draagt.
    .none = De badge draagt geen eigen handtekening.
    .hint = Vraag de uitgever om een ondertekende badge.
check-proof-shape = Het bewijs heeft alle velden die zijn type nodig heeft.
    .fail = In het bewijs ontbreekt een veld dat zijn type nodig heeft.
    .unknown = Het is niet bekend of het bewijs volledig is.
    .hint = { -corrected }
check-proof-suite = De cryptosuite is er een die dit controleprogramma ondersteunt.
    .fail = Een cryptosuite met deze naam kan hier niet worden gebruikt.
    .unknown = Het is niet bekend of de handtekening overeenkomt. Dat ligt aan de cryptosuite.
    .hint = { -another }
check-proof-suite-name = De cryptosuite wordt met de huidige naam genoemd.
    .fail = De cryptosuite wordt met een oude naam genoemd. Ze is gelezen als de huidige.
    .unknown = Het is niet bekend of de cryptosuite met de huidige naam wordt genoemd.
    .hint = Uitgevers kunnen in nieuwe badges de huidige naam gebruiken.
check-proof-purpose = Het bewijs is gemaakt om iets te verklaren.
    .fail = Het bewijs is gemaakt voor een ander doel dan iets te verklaren.
    .unknown = Het is niet bekend voor welk doel het bewijs is gemaakt.
    .hint = { -corrected }
check-proof-dates = De datums van het bewijs zijn correct opgebouwd.
    .fail = Een datum van het bewijs is niet correct opgebouwd.
    .unknown = Het is niet bekend of de datums van het bewijs correct opgebouwd zijn.
    .none = Het bewijs geeft geen datums.
    .hint = { -corrected }
check-proof-expires = De handtekening zelf is niet verlopen. Ze loopt tot { $date }.
    .plain = De handtekening zelf is niet verlopen.
    .fail = De handtekening zelf is verlopen op { $date }.
    .fail-plain = De handtekening zelf is verlopen.
    .unknown = Het is niet bekend of de handtekening zelf is verlopen.
    .none = De handtekening zelf heeft geen einddatum.
    .hint = Vraag de uitgever om de badge opnieuw te ondertekenen.
check-proof-session = Het bewijs is niet aan één site of sessie gebonden.
    .fail = Het bewijs is gemaakt voor één site of sessie en bewijst elders niets.
    .unknown = Het is niet bekend of het bewijs aan één site of sessie is gebonden.
    .hint = { -original }
check-proof-chain = De bewijzen waarop dit bewijs voortbouwt, zijn aanwezig en komen overeen.
    .fail = Een bewijs waarop dit bewijs voortbouwt, ontbreekt of komt niet overeen.
    .unknown = Het is niet bekend of de bewijzen waarop dit bewijs voortbouwt, overeenkomen.
    .none = Het bewijs bouwt niet voort op andere.
    .hint = { -original }
check-proof-context = De contexten van het bewijs stemmen overeen met die van de badge.
    .fail = De contexten van het bewijs verschillen van die van de badge.
    .unknown = Het is niet bekend of de contexten van het bewijs overeenstemmen met die van de badge.
    .none = Het bewijs heeft geen eigen contexten om te vergelijken.
    .hint = { -original }
check-proof-value = De handtekening heeft de juiste vorm en lengte.
    .fail = De handtekening heeft niet de vorm en lengte van haar cryptosuite.
    .unknown = Het is niet bekend of de handtekening de juiste vorm heeft.
    .hint = { -original }
check-proof-signature = De badge komt overeen met zijn handtekening: hij is niet veranderd sinds hij is ondertekend.
    .fail = De badge komt niet overeen met zijn handtekening. Hij is na het ondertekenen veranderd of beschadigd.
    .unknown = Het is niet bekend of de badge met zijn handtekening overeenkomt.
    .hint = { -original }

check-proof-obsolete = De cryptosuite is nog in gebruik.
    .fail = De cryptosuite is verouderd. Er is niets tegen bekend, maar andere controleprogramma’s kunnen haar misschien niet meer lezen.
    .unknown = Het is niet bekend of de cryptosuite nog in gebruik is.
    .hint = Uitgevers kunnen nieuwe badges met een huidige cryptosuite ondertekenen.
check-proof-header = De kop van de handtekening noemt haar algoritme en vraagt niets wat niet wordt begrepen.
    .fail = De kop van de handtekening noemt een ander algoritme dan dat van haar sleutel, of vraagt iets wat niet wordt begrepen.
    .unknown = Het is niet bekend wat de kop van de handtekening vraagt.
    .hint = { -original }
check-proof-derived = Het bewijs is gemaakt om de badge te tonen.
    .fail = Dit is de kopie voor de houder alleen, waarvan andere worden gemaakt om te tonen.
    .unknown = Het is niet bekend of het bewijs is gemaakt om de badge te tonen.
    .hint = Vraag de houder om een kopie die is gemaakt om te tonen.
check-proof-whole = De badge wordt in zijn geheel getoond.
    .fail = De houder heeft gekozen welke delen van de badge worden getoond. Wat de uitgever niet verplicht heeft gemaakt, zoals een einddatum, kan zijn weggelaten.
    .unknown = Het is niet bekend of de badge in zijn geheel wordt getoond.
    .hint = Is een ontbrekend deel van belang, vraag de houder er dan om.

check-jws-form = De badge heeft de vorm van een JSON Web Signature.
    .fail = De badge heeft niet de vorm van een JSON Web Signature.
    .unknown = Het is niet bekend of de badge de vorm van een JSON Web Signature heeft.
    .hint = { -transport }
check-jws-header = De kop van de handtekening vraagt niets ongewoons.
    .fail = De kop van de handtekening is van een andere soort dan badges hebben, of vraagt iets wat niet wordt begrepen.
    .unknown = Het is niet bekend of de kop van de handtekening iets ongewoons vraagt.
    .hint = { -original }
check-jws-members = De kop van de handtekening heeft alleen velden die Open Badges toestaat.
    .fail = De kop van de handtekening heeft een veld dat Open Badges niet toestaat. Het is genegeerd.
    .unknown = Het is niet bekend of de kop van de handtekening andere velden heeft.
    .hint = { -corrected }
check-jws-algorithm = Het algoritme van de handtekening is er een dat dit controleprogramma ondersteunt.
    .fail = Het algoritme van de handtekening is er geen dat een badge beschermt.
    .unknown = Het is niet bekend of de handtekening overeenkomt. Dat ligt aan het algoritme.
    .hint = { -original }
check-jws-key = De handtekening noemt één openbare sleutel.
    .fail = De handtekening noemt geen sleutel, of niet één openbare sleutel.
    .unknown = Het is niet bekend welke sleutel de handtekening noemt.
    .hint = { -corrected }
check-jws-signature = De badge komt overeen met de handtekening eromheen: hij is niet veranderd sinds hij is ondertekend.
    .fail = De badge komt niet overeen met de handtekening eromheen. Hij is na het ondertekenen veranderd of beschadigd.
    .unknown = Het is niet bekend of de badge met de handtekening eromheen overeenkomt.
    .hint = { -original }

check-jwt-profile = Het token en de credential erin volgen één standaard.
    .fail = Het token en de credential erin volgen verschillende standaarden.
    .unknown = Het is niet bekend welke standaard het token volgt.
    .hint = { -corrected }
check-jwt-claims = Het token zegt hetzelfde als de credential erin.
    .fail = Het token zegt iets anders dan de credential erin, of laat weg wat het moet zeggen.
    .unknown = Het is niet bekend of het token hetzelfde zegt als de credential erin.
    .hint = { -corrected }
check-jwt-expires = Het token zelf is niet verlopen. Het loopt tot { $date }.
    .plain = Het token zelf is niet verlopen.
    .fail = Het token zelf is verlopen op { $date }.
    .fail-plain = Het token zelf is verlopen.
    .unknown = Het is niet bekend of het token zelf is verlopen.
    .none = Het token zelf heeft geen einddatum.
    .hint = Vraag de uitgever om de badge opnieuw te ondertekenen.
check-jwt-recipient = Het token noemt de ontvanger zoals de credential dat doet.
    .fail = Het token noemt de ontvanger niet.
    .unknown = Het is niet bekend of het token de ontvanger noemt.
    .hint = Uitgevers kunnen de ontvanger in het token noemen.
check-jwt-meaning = Alles in de badge heeft een vastgelegde betekenis.
    .fail = Iets in de badge heeft geen vastgelegde betekenis. Het is evengoed ondertekend.
    .unknown = Het is niet bekend of alles in de badge een vastgelegde betekenis heeft.
    .hint = { -corrected }
check-jwt-proof = De bewijzen in de badge stemmen overeen met de handtekening eromheen.
    .fail = Een bewijs in de badge komt niet overeen, hoewel de handtekening eromheen dat wel doet.
    .unknown = Het is niet bekend of de bewijzen in de badge overeenkomen.
    .hint = Vraag de uitgever welke van de handtekeningen telt.

check-key-identifier = De sleutel wordt met een correct opgebouwde identificator genoemd.
    .fail = De identificator van de sleutel is niet correct opgebouwd.
    .unknown = Het is niet bekend of de sleutel met een correct opgebouwde identificator wordt genoemd.
    .hint = { -corrected }
check-key-resolver = Dit controleprogramma weet hoe sleutels van deze soort te vinden zijn.
    .fail = Sleutels van deze soort kunnen niet worden gevonden.
    .unknown = Het is niet bekend wat de sleutel is, omdat dit controleprogramma sleutels van deze soort niet kan vinden.
    .hint = { -another }
check-key-document = Het document waarin de sleutel staat, is gelezen van { $host }.
    .plain = Het document waarin de sleutel staat, is gelezen.
    .fail = { $host } publiceert geen leesbaar document waarin de sleutel staat.
    .fail-plain = Het document waarin de sleutel staat, ontbreekt of kan niet worden gelezen.
    .unknown = Het is niet bekend van wie deze sleutel is.
    .hint = Vraag de uitgever om zijn sleutels opnieuw te publiceren.
check-key-document-id = Het document waarin de sleutel staat, gaat over de identificator die ernaar leidde.
    .fail = Het document waarin de sleutel staat, gaat over iemand anders.
    .unknown = Het is niet bekend over wie het document gaat waarin de sleutel staat.
    .hint = { -signer }
check-key-deactivated = De eigenaar van de sleutel heeft zijn identificator niet buiten gebruik gesteld.
    .fail = De eigenaar van de sleutel heeft zijn identificator buiten gebruik gesteld.
    .unknown = Het is niet bekend of de eigenaar van de sleutel zijn identificator buiten gebruik heeft gesteld.
    .hint = { -signer }
check-key-method = De sleutel staat in het document van de eigenaar.
    .fail = De sleutel staat niet in het document van de eigenaar.
    .unknown = Het is niet bekend of de sleutel in het document van de eigenaar staat.
    .hint = { -signer }
check-key-controller = De sleutel wordt beheerd door de eigenaar van het document waarin die staat.
    .fail = De sleutel wordt beheerd door iemand anders dan de eigenaar van het document waarin die staat.
    .unknown = Het is niet bekend wie de sleutel beheert.
    .hint = { -signer }
check-key-purpose = De eigenaar staat toe dat met deze sleutel verklaringen worden gedaan.
    .fail = De eigenaar staat niet toe dat met deze sleutel verklaringen worden gedaan.
    .unknown = Het is niet bekend of de eigenaar toestaat dat met deze sleutel verklaringen worden gedaan.
    .hint = { -signer }
check-key-current = De sleutel is niet ingetrokken en niet verlopen.
    .fail = De sleutel is ingetrokken of verlopen.
    .unknown = Het is niet bekend of de sleutel nog in gebruik is.
    .hint = Vraag de uitgever om de badge opnieuw te ondertekenen.
check-key-format = De sleutel is correct opgebouwd.
    .fail = De sleutel is niet correct opgebouwd of is geen openbare sleutel.
    .unknown = Het is niet bekend of de sleutel correct opgebouwd is.
    .hint = Vraag de uitgever om zijn sleutels opnieuw te publiceren.
check-key-kind = De sleutel is van de soort die het algoritme van de handtekening gebruikt.
    .fail = De sleutel is van een andere soort dan het algoritme van de handtekening gebruikt.
    .unknown = Het is niet bekend of de sleutel bij het algoritme van de handtekening past.
    .hint = { -corrected }
check-key-issuer = De sleutel hoort bij de genoemde uitgever.
    .fail = De sleutel hoort bij { $controller }, niet bij { $issuer }.
    .fail-plain = De sleutel hoort niet bij de genoemde uitgever.
    .unknown = Het is niet bekend of de sleutel bij de genoemde uitgever hoort.
    .hint = { -signer }
check-key-holder = De sleutel hoort bij degene die de badges presenteert.
    .fail = De sleutel hoort bij { $controller }, niet bij wie wordt genoemd als degene die de badges presenteert.
    .fail-plain = De sleutel hoort niet bij wie wordt genoemd als degene die de badges presenteert.
    .unknown = Het is niet bekend of de sleutel hoort bij degene die de badges presenteert.
    .none = Er wordt niemand genoemd als degene die de badges presenteert.
    .hint = Controleer elke badge afzonderlijk.
check-issuer-domain = { $host } staat in voor de uitgever.
    .plain = Een domein staat in voor de uitgever.
    .fail = Geen domein staat in voor de uitgever.
    .unknown = Het is niet bekend of een domein instaat voor de uitgever.
    .none = De identificator van de uitgever noemt geen domein.
    .hint = Vraag de uitgever die u kent of die deze badge heeft uitgegeven.

check-date-from = De badge is geldig sinds { $date }.
    .plain = De geldigheidsperiode is begonnen.
    .fail = De badge is pas geldig vanaf { $date }.
    .fail-plain = De geldigheidsperiode is niet begonnen.
    .unknown = Het is niet bekend of de geldigheidsperiode is begonnen.
    .none = De geldigheidsperiode heeft geen begin.
    .hint = Controleer op die dag opnieuw. Controleer ook of de klok van dit apparaat goed staat.
check-date-until = De badge is geldig tot { $date }.
    .plain = De geldigheidsperiode is niet geëindigd.
    .fail = De badge is verlopen op { $date }.
    .fail-plain = De geldigheidsperiode is geëindigd.
    .unknown = Het is niet bekend of de geldigheidsperiode is geëindigd.
    .none = De badge heeft geen einddatum.
    .hint = Vraag de uitgever of er een nieuwere badge is. Controleer ook of de klok van dit apparaat goed staat.
check-status-revocation = De statuslijst van { $date } zegt dat de badge niet is ingetrokken.
    .plain = De badge is niet ingetrokken.
    .fail = De statuslijst van { $date } zegt dat de badge is ingetrokken.
    .fail-plain = De badge is ingetrokken.
    .unknown = Het is niet bekend of de uitgever de badge heeft ingetrokken.
    .none = De uitgever publiceert geen informatie over intrekking van deze badge.
    .hint = Vraag de uitgever waarom.
check-status-suspension = De statuslijst van { $date } zegt dat de badge niet is opgeschort.
    .plain = De statuslijst zegt dat de badge niet is opgeschort.
    .fail = De statuslijst van { $date } zegt dat de badge is opgeschort.
    .fail-plain = De statuslijst zegt dat de badge is opgeschort.
    .unknown = Het is niet bekend of de uitgever de badge heeft opgeschort.
    .none = De uitgever publiceert geen informatie over opschorting van deze badge.
    .hint = Een opschorting kan worden opgeheven. Controleer later opnieuw of vraag het de uitgever.
check-status-message = De statuslijst zegt verder niets over de badge.
    .fail = De statuslijst zegt nog iets over de badge, in een vorm voor programma’s: { $found }.
    .fail-plain = De statuslijst zegt nog iets over de badge, in een vorm voor programma’s.
    .unknown = Het is niet bekend of de uitgever nog iets over de badge zegt.
    .hint = Vraag de uitgever wat het betekent.
check-status-entry = Wat de badge zegt over zijn plek in een statuslijst, is geschreven zoals het hoort.
    .fail = Wat de badge zegt over zijn plek in een statuslijst, is niet geschreven zoals het hoort.
    .unknown = Het is niet bekend waar de badge zijn plek in een statuslijst heeft.
    .hint = { -corrected }
check-status-list = De statuslijst { $url } van { $date } is in orde.
    .plain = De statuslijst is in orde.
    .fail = De statuslijst { $url } is niet in orde.
    .fail-plain = De statuslijst is niet in orde.
    .unknown = Het is niet bekend of de statuslijst in orde is.
    .hint = Vraag de uitgever om zijn statuslijst opnieuw te publiceren.
check-status-keeper = De uitgever houdt de statuslijst bij.
    .fail = De statuslijst wordt bijgehouden door { $keeper }, niet door de uitgever.
    .fail-plain = De statuslijst wordt niet door de uitgever bijgehouden.
    .unknown = Het is niet bekend wie de statuslijst bijhoudt.
    .hint = Vraag de uitgever of die erop vertrouwt.
check-status-privacy = Wie de statuslijst opvraagt, verraadt niet welke badge wordt gecontroleerd.
    .fail = De statuslijst gaat alleen over deze badge. De server ervan heeft dus te horen gekregen welke badge wordt gecontroleerd.
    .unknown = Het is niet bekend of het opvragen van de statuslijst verraadt welke badge wordt gecontroleerd.
    .hint = Uitgevers kunnen één lijst voor veel badges bijhouden.
check-schema-conforms = De badge voldoet aan het schema dat hij noemt.
    .fail = De badge voldoet niet aan het schema dat hij noemt.
    .unknown = Het is niet bekend of de badge voldoet aan het schema dat hij noemt.
    .none = De badge noemt geen schema om aan te voldoen.
    .hint = { -corrected }
check-refresh-current = De uitgever heeft geen nieuwere versie van de badge.
    .fail = De uitgever heeft een nieuwere versie van de badge.
    .unknown = Het is niet bekend of de uitgever een nieuwere versie van de badge heeft.
    .none = De badge noemt geen plek om naar een nieuwere versie te zoeken.
    .hint = Vraag om de nieuwere versie.
check-endorsements-hold = De onderschrijvingen houden stand.
    .fail = Een onderschrijving houdt geen stand.
    .unknown = Het is niet bekend of de onderschrijvingen standhouden.
    .none = De badge draagt geen onderschrijvingen.
    .hint = Vertrouw niet op die onderschrijving.
check-picture-signed = De afbeelding hoort bij wat is ondertekend.
    .fail = De afbeelding komt van { $host } en valt niet onder de handtekening.
    .fail-plain = De afbeelding valt niet onder de handtekening.
    .unknown = Het is niet bekend of de afbeelding onder de handtekening valt.
    .none = De badge heeft geen afbeelding.
    .hint = Verbind geen conclusies aan de afbeelding.

check-picture-whole = De afbeelding kon tot het einde worden gelezen.
    .fail = De afbeelding breekt af of is beschadigd. Wat daarna komt, is niet gelezen.
    .unknown = De afbeelding is niet tot het einde gelezen.
    .hint = { -transport }
check-picture-encoding = De tekst in de afbeelding kan worden gelezen.
    .fail = De afbeelding is niet in de codering UTF-8. Wat na het eerste andere teken komt, is niet gelezen.
    .unknown = Het is niet bekend of de tekst in de afbeelding kan worden gelezen.
    .hint = { -transport }
check-picture-document-type = De afbeelding legt niets vast dat kan veranderen wat erin staat.
    .fail = De afbeelding heeft een documenttype, dat kan veranderen wat erin staat.
    .unknown = De afbeelding heeft een documenttype, dat kan veranderen wat erin staat. Ze wordt niet gelezen.
    .hint = Haal het documenttype weg (de regel begint met DOCTYPE), of vraag de uitgever om de badge als JSON.
check-picture-badge = Er zit een badge in de afbeelding.
    .fail = Er zit geen badge in de afbeelding. Een website kan die eruit hebben gehaald.
    .unknown = Het is niet bekend of er een badge in de afbeelding zit.
    .hint = Download de afbeelding opnieuw van de plek waar die is toegekend, of vraag de uitgever om de badge als JSON.
check-picture-single = Er zit één badge in de afbeelding.
    .fail = Er zitten meerdere badges in de afbeelding.
    .unknown = Het is niet bekend hoeveel badges er in de afbeelding zitten.
    .hint = Kijk welke ervan wordt bedoeld.
check-picture-text = De tekst van de badge kan worden gelezen.
    .fail = De afbeelding zegt dat er een badge in zit, maar de tekst ervan ontbreekt of is beschadigd.
    .unknown = De tekst van de badge is niet gelezen.
    .hint = { -transport }
check-picture-compressed = De tekst in de afbeelding is niet gecomprimeerd.
    .fail = De tekst in de afbeelding is gecomprimeerd, wat de standaard verbiedt.
    .unknown = Het is niet bekend of de tekst in de afbeelding is gecomprimeerd.
    .hint = { -baked }
check-picture-chunk = De tekst in de afbeelding staat waar Unicode hoort.
    .fail = De tekst in de afbeelding staat waar alleen West-Europese letters horen. Andere letters kunnen beschadigd zijn.
    .unknown = Het is niet bekend waar in de afbeelding de tekst staat.
    .hint = { -baked }
check-picture-checksum = De controlesom van de tekst in de afbeelding klopt.
    .fail = De controlesom van de tekst in de afbeelding klopt niet. De afbeelding kan beschadigd zijn.
    .unknown = Het is niet bekend of de controlesom van de tekst in de afbeelding klopt.
    .hint = { -transport }
check-picture-both = De afbeelding bevat de badge op één manier.
    .fail = De afbeelding bevat een badge op twee manieren. Slechts één ervan is gelezen.
    .unknown = Het is niet bekend op hoeveel manieren de afbeelding de badge bevat.
    .hint = { -baked }
check-picture-elements = Op de plek van de badge in de afbeelding staat niets anders.
    .fail = Op de plek van de badge in de afbeelding staat nog iets anders. Dat is weggelaten.
    .unknown = Het is niet bekend wat er nog meer op de plek van de badge in de afbeelding staat.
    .hint = { -baked }
check-picture-namespace = De plek van de badge in de afbeelding heet zoals de standaard het voorschrijft.
    .fail = De plek van de badge in de afbeelding heet anders dan de standaard het voorschrijft.
    .unknown = Het is niet bekend hoe de plek van de badge in de afbeelding heet.
    .hint = { -baked }

check-container-complete = Elke badge erin is afzonderlijk gecontroleerd.
    .fail = Niet elke badge erin kan afzonderlijk worden gecontroleerd.
    .unknown = Een deel van wat het bevat, is niet gecontroleerd.
    .hint = Controleer de badges een voor een.

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = { $host } heeft niet geantwoord of staat geen controles vanaf webpagina’s toe.
why-unreachable-plain = Een document dat hiervoor nodig is, kon niet worden opgehaald.
why-status = { $host } heeft geantwoord met de HTTP-status { $status } in plaats van met het document.
why-not-permitted = Dit controleprogramma laat niet toe dat een badge uw apparaat contact laat opnemen met { $url }.
why-not-permitted-plain = Dit controleprogramma laat niet toe dat een badge uw apparaat contact laat opnemen met het opgegeven adres.
why-offline = Er is met niemand contact opgenomen, zoals u hebt gevraagd.
why-limit = Dit zou meer werk kosten dan hier voor één badge is toegestaan.
why-unreliable = Op wat { $host } daarvoor publiceert, kan niet worden vertrouwd.
why-unreliable-plain = Op wat daarvoor is gepubliceerd, kan niet worden vertrouwd.
why-not-asked = Niemand is gevraagd, omdat niet is gebleken dat de badge van zijn uitgever is.
why-unsupported = Dit controleprogramma ondersteunt { $name } niet.
why-unsupported-plain = Dit controleprogramma ondersteunt niet wat daarvoor nodig is.
hint-unreachable = Probeer het later opnieuw. Dit zegt niets over de badge.
hint-not-permitted = Vraag de uitgever om het op een openbaar https-adres te publiceren.
hint-offline = Controleer opnieuw wanneer er contact met servers mag worden opgenomen.
hint-limit = { -another }
hint-unreliable = Vraag het de uitgever. Dit zegt niets over de badge.
hint-not-asked = Kijk eerst wat er verder is gevonden.
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = Het gaat om { $name }.
fact-found = Gevonden: { $found }.
fact-expected = Verwacht: { $expected }.
fact-status = Status: { $status }.
fact-reason = Daar opgegeven reden: “{ $reason }”.
check-none = Niets in deze badge vraagt om de controle { $check }.

## The language of this file

language = nl
direction = ltr

## The status strip: headline, then the second line
##

## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name

## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = Deze badge wordt gecontroleerd…
headline-valid = Handtekening geldig — uitgegeven door { $domain }
headline-valid-path = Handtekening geldig — uitgegeven vanuit een deel van { $domain }
headline-no-status = Handtekening geldig — geen informatie over intrekking
headline-status-unknown = Handtekening geldig — intrekking niet gecontroleerd
headline-suspension-unknown = Handtekening geldig — opschorting niet gecontroleerd
headline-unlinked = Handtekening geldig — uitgever niet geïdentificeerd
headline-not-completed = Handtekening geldig — prestatie niet voltooid
headline-not-yet = Pas geldig vanaf { $date }
headline-not-yet-plain = Nog niet geldig
headline-expired = Verlopen op { $date }
headline-expired-plain = Verlopen
headline-signature-expired = De handtekening is verlopen op { $date }
headline-signature-expired-plain = De handtekening is verlopen
headline-suspended = Opgeschort door de uitgever
headline-suspended-plain = Opgeschort
headline-revoked = Ingetrokken door de uitgever
headline-revoked-plain = Ingetrokken
headline-wrong-signer = Niet ondertekend door de genoemde uitgever
headline-malformed = Houdt zich niet aan de regels van zijn eigen formaat
headline-unsigned = Niemand heeft dit ondertekend
headline-tampered = Komt niet overeen met zijn handtekening
headline-could-not-check = Kon niet worden gecontroleerd
headline-unsupported = Dit controleprogramma kan dit soort badge niet lezen
headline-not-a-badge = Hier is geen badge gevonden

second-contacting = Er wordt contact opgenomen met { $hosts }
second-issued-by = Uitgegeven door { $domain }.
second-issued-from = Uitgegeven vanuit een deel van { $domain }.
second-in-date = Binnen de geldigheidsperiode.
second-no-end = Geen einddatum.
second-not-revoked = Niet ingetrokken, naar de stand van { $date }.
second-not-revoked-plain = Niet ingetrokken.
second-no-status = De uitgever publiceert geen informatie over intrekking.
second-status-unknown = { $host } kon niet worden bereikt. Probeer het later opnieuw.
second-status-unknown-plain = Er is niet gecontroleerd of de badge is teruggenomen.
second-unlinked = Ondertekend met een sleutel waarvoor geen domein instaat.
second-not-completed = Een resultaat erin zegt dat de prestatie niet is voltooid.
second-not-yet = Handtekening geldig. Datums worden vergeleken met de klok van dit apparaat.
second-expired = Handtekening geldig; de badge was van kracht van { $from } tot { $until }.
second-expired-plain = Handtekening geldig.
second-signature-expired = De badge komt overeen met zijn handtekening, maar de handtekening is gemaakt om maar tot dan te gelden.
second-suspended = Handtekening geldig, maar de badge is voorlopig opgeschort.
second-revoked = Handtekening geldig, maar de badge geldt niet meer.
second-malformed = Het kan een eerlijke vergissing zijn: vraag de uitgever om een verbeterde badge.
second-unsigned = Iedereen kan dit hebben geschreven.
second-tampered = De badge is na het ondertekenen veranderd of beschadigd. Vraag om het oorspronkelijke bestand.
second-missing = Een controle die nodig is, is niet uitgevoerd.
second-says-nothing = Dit zegt niets over de badge.
second-unsupported = Een ander controleprogramma kan dat misschien wel.
second-not-a-badge = Zoek het bestand van de badge zelf. De uitgever biedt het vaak als download aan.
second-checked = Gecontroleerd: { $time }.

## What the badge says

not-checked-yet = Nog niet gecontroleerd.
unnamed = Een badge zonder naam
label-issuer = Uitgegeven door
label-recipient = Uitgegeven aan
label-issued = Uitgegeven op
label-expires = Verloopt op
label-unchecked-issuer = Noemt als uitgever
label-unchecked-recipient = Noemt als ontvanger
label-unchecked-issued = Noemt als datum van uitgifte
label-unchecked-expires = Noemt als einddatum
issuer-self = Noemt zichzelf “{ $name }”
issuer-unlinked = Een sleutel waarvoor geen domein instaat
issuer-punycode = Het adres heeft letters buiten het gewone Latijnse alfabet. Het wordt in zijn technische vorm getoond, omdat zulke letters op elkaar kunnen lijken.
self-issued = Uitgever en ontvanger zijn dezelfde: het is een verklaring over zichzelf.
recipient-sealed-email = Een verzegeld e-mailadres: een hash, alleen om te vergelijken
recipient-sealed = Een verzegelde identificator: een hash, alleen om te vergelijken
recipient-id = Iemand die alleen met een identificator wordt genoemd
recipient-hidden = Ontvanger niet getoond
no-end = Geen einddatum
states = { $domain } verklaart:
states-plain = De uitgever verklaart:
show-picture = Afbeelding van { $host } tonen
picture-uncovered = De afbeelding valt niet onder de handtekening.
person-question = Gaat het over deze persoon?
summary-unchecked = Niet-gecontroleerde inhoud tonen
unchecked = Niemand staat in voor wat hier staat. Iedereen kan het hebben geschreven.

## Details

summary-details = Details tonen
label-name-as-written = Naam zoals geschreven
label-issuer-id = Identificator van de uitgever
label-issuer-about = De uitgever over zichzelf
label-recipient-id = Identificator van de ontvanger
label-valid-from = Geldig vanaf
label-achievement = Prestatie
label-kind = Soort
label-creator = Maker van de prestatie
label-criteria = Criteria
label-narrative = Hoe de badge is verdiend
label-evidence = Bewijsstukken
label-source = Beoordeeld door
label-role = Rol
label-term = Periode
label-activity-start = Begonnen op
label-activity-end = Geëindigd op
label-credits-earned = Behaalde studiepunten
label-license = Licentienummer
label-credits-available = Te behalen studiepunten
label-field-of-study = Studierichting
label-specialization = Specialisatie
label-human-code = Code
label-language = Taal
label-version = Versie
label-related = Andere versies
label-alignments = Verwijst naar
label-tags = Trefwoorden
label-badge-id = Identificator van de badge
label-achievement-id = Identificator van de prestatie
criteria-page = Pagina over de criteria
evidence-page = Pagina met bewijsstukken
more-items = Hier niet getoond: nog { $count }.

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = Badges: { $count }, elk afzonderlijk gecontroleerd
second-several = Wat er bij elke badge uit kwam, staat ernaast.
label-results = Resultaten
result-required = Vereist: { $value }
result-range = Mogelijk: { $value }
label-endorsed = Onderschrijft
label-comment = Wat ze daarover zegt
label-endorsements = Onderschrijvingen
endorsements-note = Een onderschrijving noemt alleen met een identificator wat ze onderschrijft. Wat de badge zegt, valt er niet onder, en anderen kunnen dezelfde identificator opschrijven.
endorsed-award = Deze toekenning wordt onderschreven door
endorsed-achievement = Dit soort badge wordt onderschreven door
endorsed-creator = De maker van dit soort badge wordt onderschreven door
endorsed-issuer = De uitgever wordt onderschreven door
endorser-issuer = Dit is de uitgever van de badge.
endorser-recipient = Dit is de ontvanger van de badge.
headline-elsewhere = Onderschrijft dit niet
label-achievements = Noemt ook
label-associations = Hoe ze bij elkaar horen
association-exact-match-of = { $source } is hetzelfde als { $target }.
association-is-child-of = { $source } valt onder { $target }.
association-is-parent-of = { $source } bestaat uit delen zoals { $target }.
association-is-part-of = { $source } is deel van { $target }.
association-is-peer-of = { $source } staat op één niveau met { $target }.
association-is-related-to = { $source } is verwant aan { $target }.
association-precedes = { $source } komt vóór { $target }.
association-replaced-by = { $source } is vervangen door { $target }.
hint-gone = Het wordt daar niet meer gepubliceerd, of niet voor iedereen. Dit zegt niets over de badge.
headline-hosted = Bevestigd bij { $domain }
headline-hosted-plain = Bevestigd bij de site van de uitgever
headline-hosted-copies = Komt overeen met kopieën van wat { $domain } heeft gepubliceerd
headline-hosted-copies-plain = Komt overeen met kopieën van wat de site van de uitgever heeft gepubliceerd
headline-wrong-host = Niet gepubliceerd door de genoemde uitgever
second-hosted = De site van de uitgever publiceert nu precies deze gegevens. Ze zijn niet ondertekend.
second-hosted-copies = U hebt kopieën aangeleverd; wat de site van de uitgever nu publiceert, is niet volledig bekend. De badge is niet ondertekend.
second-hosted-not-yet = De site van de uitgever publiceert de badge. Datums worden vergeleken met de klok van dit apparaat.
second-hosted-expired = De site van de uitgever publiceert de badge; die was van kracht van { $from } tot { $until }.
second-hosted-expired-plain = De site van de uitgever publiceert de badge.
second-hosted-revoked = Dat zegt de site van de uitgever. De badge geldt niet meer.
publishes = { $host } publiceert:
supplied = Uw kopie van wat { $host } heeft gepubliceerd, zegt:
picture-outside = De afbeelding zelf hoort niet bij wat over de badge is gepubliceerd.
label-published = Waar het is gelezen
published-award = De toekenning: { $place }
published-achievement = Waarvoor de badge is: { $place }
published-issuer = De uitgever: { $place }
place-document = In het document zelf
place-supplied = Een kopie die u hebt aangeleverd, van { $host }
open-issuer = Wie de uitgever is.
open-pages-hosted = Wat gelinkte pagina’s tonen: dat hoort niet bij wat is vergeleken.
way-page = De eigen pagina van de badge openen bij { $host }
way-copies = Een kopie die u van daar opslaat, kunt u samen met de badge neerzetten op de pagina die badges controleert. Ze telt dan als een kopie die u hebt aangeleverd.

## Only in the feature `recipient`: is it about this person?

person-hint = Typ een e-mailadres, webadres, telefoonnummer, DID of andere identificator. Die wordt op dit apparaat vergeleken; dit controleprogramma verstuurt en bewaart die niet.
person-compare = Vergelijken
person-match = Komt overeen: de badge noemt zijn ontvanger met deze identificator. Dat laat niet zien wie hem presenteert.
person-no-match = Komt niet overeen: van deze soort noemt de badge zijn ontvanger met een andere identificator, of met deze in een andere schrijfwijze.
person-unconfirmed = Niet te zeggen: van de badge zelf is niet gebleken dat die geldig is, dus wat hij over zijn ontvanger zegt, telt niet.
person-nothing-typed = Niet te zeggen: er is niets getypt.
person-no-identifier = Niet te zeggen: de badge geeft geen identificator van zijn ontvanger.
person-other-kind = Niet te zeggen: de badge noemt zijn ontvanger niet hiermee, maar met identificatoren van andere soorten, of van soorten die dit controleprogramma niet kent.
person-unknown-hash = Niet te zeggen: de badge heeft zo’n identificator als een hash van een soort die dit controleprogramma niet kent.
person-spelling = Niet te zeggen: de badge heeft misschien dezelfde identificator in een andere schrijfwijze. Typ die zoals de uitgever die had; een telefoonnummer met de landcode.
person-limit = Niet te zeggen: dit zou meer werk kosten dan hier voor één badge is toegestaan.
person-not-valid = De badge zelf is niet geldig: kijk wat er verder is gevonden.

## Checks and what they leave open

summary-checks = Controles tonen ({ $count })
label-checks = Wat is gecontroleerd
outcome-passed = Geslaagd:
outcome-failed = Niet geslaagd:
outcome-unknown = Niet gecontroleerd:
outcome-none = Niet van toepassing:
label-not-checked = Wat niet is gecontroleerd
open-truth = Of waar is wat { $domain } verklaart.
open-truth-plain = Of waar is wat de badge verklaart.
open-owner = Wie { $domain } beheert.
open-owner-plain = Wie de sleutel heeft.
open-person = Of de badge gaat over de persoon die hem toont.
open-pages = Wat gelinkte pagina’s tonen: dat valt niet onder een handtekening.
label-contacted = Servers waarmee contact is opgenomen
nobody-contacted = Geen.
label-checked-at = Datums vergeleken met
label-checker = Gecontroleerd door
label-proofs = Handtekeningen
proof-issuer = Gezet met de sleutel van de uitgever, volgens { $suite }.
proof-co-signature = Een medeondertekening door { $controller }. Ze komt overeen, en zegt niets over wie de badge heeft uitgegeven.
proof-co-signature-open = Een handtekening noemt de sleutel { $method }. Ze is niet bevestigd en telt niet.

## Actions

action-verify = Controleer het zelf bij { $host }
action-copy = Badge kopiëren
action-copied = Gekopieerd
action-download = Badge downloaden
action-again = Opnieuw controleren
print-note = Een afgedrukte pagina bewijst niets. Controleer de badge zelf op { $url }.
print-note-plain = Een afgedrukte pagina bewijst niets. Controleer de badge zelf.

## Only in the feature `trust`: lists that the reader chose

listings-label = Op lijsten die u hebt gekozen
listing-named-since = Vermeld door { $keeper } als { $name } sinds { $date }.
listing-named = Vermeld door { $keeper } als { $name }.
listing-since = Vermeld door { $keeper } sinds { $date }.
listing-plain = Vermeld door { $keeper }.
listing-ended = Niet meer vermeld door { $keeper }: de vermelding eindigde op { $date }.
listing-not-yet = Nog niet vermeld door { $keeper }: de vermelding begint op { $date }.
listing-none = Niet op de lijst van { $keeper }. Dat zegt niets over de uitgever.
listing-unknown = Of { $keeper } de uitgever vermeldt, is niet gecontroleerd.
listing-unconfirmed = Van de badge zelf is niet vastgesteld dat hij klopt, dus is niemand opgezocht.
listing-form = Het document is geen lijst van een soort die deze controle leest.
listing-out-of-date = De eigen termijn van de lijst is voorbij, of nog niet begonnen.
listing-not-in-order = De lijst past niet bij haar handtekening, of wie haar bijhoudt heeft haar ingetrokken.
listing-ambiguous = De lijst heeft meerdere vermeldingen van de uitgever die verschillende dingen zeggen.
listing-signer = De lijst is ondertekend door { $signer }.
listing-unsigned = De lijst is niet ondertekend.
listing-date = Ze is van { $date }.
listings-page-label = Een lijst die deze pagina noemt. U hebt haar niet gekozen, en ze verandert niets aan de badge

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = Sites die de uitgever noemt
site-linked = { $host } en de uitgever noemen elkaar.
site-not-linked = { $host } noemt de uitgever niet. Dat ze bij elkaar horen, zegt alleen de uitgever.
site-unknown = Of { $host } de uitgever noemt, is niet gecontroleerd.
site-out-of-date = Wat daar over de uitgever is gepubliceerd, is niet meer of nog niet geldig.
site-not-in-order = Wat daar over de uitgever is gepubliceerd, past niet bij de sleutel van de uitgever, of kan niet worden gelezen.
co-signers-label = Wie nog meer heeft ondertekend
co-signers-count = Huidige leden van { $community } die hebben ondertekend: { $count }. U vroeg er: { $required }.
co-signer-member = Een lid: { $controller }
co-signer-other = Iemand van wie geen lidmaatschap is gevonden: { $controller }
endorsed-parent = De organisatie waarvan de uitgever zegt deel uit te maken, wordt onderschreven door
endorsed-assessor = Wie dit heeft beoordeeld, wordt onderschreven door
beside-source = Ze kwam naast de badge, in { $source }.
beside-within = Ze kwam naast de badge, in hetzelfde document.
bound-text = Ze is gebonden aan precies deze tekst van de badge.
bound-other-text = Ze is gebonden aan een andere tekst: ze onderschrijft een badge met deze identificator, zonder bevestiging dat het deze is.
bound-not-compared = Ze is gebonden aan een tekst die niet met deze badge kon worden vergeleken.
bound-identifier = Ze onderschrijft een badge met deze identificator; niet bevestigd is dat deze tekst bedoeld was.
aside-label = Naast de badge, en zonder gevonden verband ermee
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = Vragen om te stellen
facet-stated = Vermeld:
facet-confirmed = Bevestigd:
facet-unknown = Niet bekend:
facet-voice = Wie zegt dit?
facet-voice-self = De persoon over wie de badge gaat, zegt het van zichzelf.
facet-voice-host = Wie { $host } beheert.
facet-voice-key = Wie de sleutel van de uitgever heeft.
facet-voice-kind = Of dat een persoon, een groep of een organisatie is.
facet-known-by = Hoe kennen we die stem?
facet-known-host = { $host } staat ervoor in.
facet-known-site = { $host } en de uitgever noemen elkaar.
facet-known-list = { $keeper } vermeldt hem, op een lijst die u hebt gekozen.
facet-known-endorser = { $name }, naar eigen zeggen, onderschrijft de uitgever.
facet-known-not = Hier spreekt niets voor hem dan zijn eigen sleutel.
facet-done = Wat heeft de persoon gedaan?
facet-done-narrative = Hoe de ontvanger hem heeft verdiend, is beschreven.
facet-done-criteria = Wat ervoor nodig is, is beschreven.
facet-done-not = De badge zegt het niet.
facet-seen = Wie heeft het gezien of beoordeeld?
facet-seen-source = { $name }, volgens de uitgever.
facet-seen-signed = { $name }, naar eigen zeggen, heeft ook ondertekend.
facet-seen-results = De badge bevat resultaten.
facet-seen-not = De badge noemt niemand behalve de uitgever.
facet-work = Kan ik het bekijken?
facet-work-linked = Bewijsstukken zijn gelinkt. Niemand weet hier of ze nog tonen wat de uitgever zag.
facet-work-described = Bewijsstukken zijn beschreven, niet gelinkt.
facet-work-not = Er zijn geen bewijsstukken gegeven.
facet-maker = Van wie is de definitie?
facet-maker-issuer = Van de uitgever zelf.
facet-maker-signed = Van { $name }, naar eigen zeggen, die de badge of de uitgever onderschrijft.
facet-maker-other = Van { $name }, volgens de uitgever.
facet-maker-not = De badge zegt niet wie hem heeft gedefinieerd.
facet-place = In welke context?
facet-place-framework = Hij verwijst naar { $name }.
facet-place-details = Trefwoorden of andere gegevens staan bij de details.
facet-place-not = De badge noemt er geen.
facet-when = Wanneer, en geldt het nog?
facet-when-earned = Verdiend op { $date }.
facet-when-in-date = Hij is geldig, volgens de klok van dit apparaat.
facet-when-over = Hij is niet geldig, volgens de klok van dit apparaat.
facet-when-stands = De uitgever heeft hem niet ingetrokken.
facet-when-withdrawn = De uitgever heeft hem ingetrokken.
facet-when-not = Of de uitgever hem heeft ingetrokken.
facet-person = Gaat hij over deze persoon?
facet-person-match = Hij noemt de ontvanger met wat u hebt opgegeven.
facet-person-other = Hij noemt de ontvanger met iets anders dan wat u hebt opgegeven.
facet-person-not = Niemand heeft hem met een persoon vergeleken, of het viel niet te zeggen.
facet-company = Wie staat ernaast?
facet-company-member = { $controller }, lid van de gemeenschap die u hebt genoemd, heeft hem ondertekend.
facet-company-endorser = { $name }, naar eigen zeggen, onderschrijft hem.
facet-company-not = Van niemand anders is bekend dat die ernaast staat. De meeste erkenning is klein.
facet-consent = Heeft de persoon hem aanvaard?
facet-consent-self = De persoon heeft hem zelf uitgegeven.
facet-consent-given = De ontvanger heeft hem met de eigen sleutel onderschreven.
facet-consent-presented = De ontvanger heeft hem met de eigen sleutel in een presentatie gezet.
facet-consent-not = Niets hier toont dat de ontvanger hem heeft aanvaard.

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = Gecontroleerd op { $time }, toen deze pagina werd gemaakt.
twin-file = De badge als bestand
twin-picture = Een afbeelding bewijst niets: controleer de badge zelf.
