### Polish. No native speaker has read these translations.
###
### The keys are those of en.ftl, which says how texts are written.

-corrected = Należy poprosić wystawcę o poprawioną odznakę.
-original = Należy poprosić o oryginalny plik.
-transport = Należy sprawdzić, czy skopiowano lub pobrano cały plik, i spróbować ponownie.
-another = Inny program sprawdzający może być w stanie to sprawdzić.
-signer = Należy zapytać podanego wystawcę, czy ta odznaka pochodzi od niego.
-baked = Należy poprosić wystawcę o ponowne umieszczenie odznaki w obrazie.

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

check-intake-readable = Plik można odczytać.
    .fail = Pliku nie można odczytać.
    .unknown = Nie wiadomo, co zawiera plik.
    .hint = { -transport }
check-intake-json = Tekst jest poprawnie zbudowanym JSON.
    .fail = Tekst nie jest poprawnie zbudowanym JSON.
    .unknown = Nie wiadomo, czy tekst jest poprawnie zbudowanym JSON.
    .hint = { -transport }
check-intake-unique-names = Każda nazwa występuje w swoim obiekcie tylko raz.
    .fail = Jakaś nazwa występuje dwa razy w jednym obiekcie, więc programy mogą odczytać w nim różne rzeczy.
    .unknown = Nie wiadomo, czy jakaś nazwa występuje dwa razy w jednym obiekcie.
    .hint = { -corrected }
check-intake-unicode = Każdy tekst jest poprawnie zbudowanym Unicode.
    .fail = Jakiś tekst zawiera połowę znaku Unicode.
    .unknown = Nie wiadomo, czy każdy tekst jest poprawnie zbudowanym Unicode.
    .hint = { -corrected }
check-intake-wrapper = Plik zawiera odznakę i nic wokół niej.
    .fail = Odznaka znajdowała się wewnątrz czegoś innego, co usunięto.
    .unknown = Nie wiadomo, czy coś znajdowało się wokół odznaki.
    .hint = To, co znajdowało się wokół odznaki, nie jest jej częścią.
check-intake-byte-order-mark = Plik zaczyna się od swojej treści.
    .fail = Plik zaczyna się od znacznika kolejności bajtów (byte order mark), na co JSON nie pozwala. Znacznik pominięto.
    .unknown = Nie wiadomo, czy plik zaczyna się od znacznika kolejności bajtów (byte order mark).
    .hint = Należy zapisać plik jako UTF-8 bez znacznika kolejności bajtów.
check-intake-badge = Dokument jest odznaką.
    .fail = Dokument nie jest odznaką.
    .unknown = Nie wiadomo, czy dokument jest odznaką.
    .hint = Należy poszukać pliku samej odznaki. Wystawca często udostępnia go do pobrania.
check-intake-kind = Ten program sprawdzający potrafi odczytać ten rodzaj odznaki.
    .fail = Dokument nie należy do żadnego z opublikowanych rodzajów odznak.
    .unknown = Nie wiadomo, jakiego rodzaju jest ta odznaka.
    .hint = { -another }
check-intake-part = Dokument jest czymś więcej niż częścią odznaki.
    .fail = Dokument należy do odznak, które się do niego odwołują, a sam odznaką nie jest.
    .unknown = Nie wiadomo, czy dokument jest tylko częścią odznaki.
    .hint = Należy poszukać pliku odznaki, którą komuś przyznano.

check-context-base = Pierwszy kontekst to kontekst Verifiable Credentials.
    .fail = Pierwszy kontekst nie jest kontekstem Verifiable Credentials.
    .unknown = Nie wiadomo, czy konteksty zaczynają się tak, jak powinny.
    .hint = { -corrected }
check-context-open-badges = Kontekst Open Badges jest podany.
    .fail = Kontekst Open Badges nie jest podany na drugim miejscu.
    .unknown = Nie wiadomo, czy kontekst Open Badges jest podany.
    .hint = { -corrected }
check-context-alias = Kontekst Open Badges jest podany pod obecnym adresem.
    .fail = Kontekst Open Badges jest podany pod starym adresem. Odczytano go jako obecny.
    .unknown = Nie wiadomo, pod jakim adresem jest podany kontekst Open Badges.
    .hint = Wystawcy mogą w nowych odznakach używać obecnego adresu.
check-context-known = Znaczenie każdego słowa pochodzi z kontekstów, które ten program sprawdzający ma u siebie.
    .fail = Jakiegoś kontekstu nie można użyć.
    .unknown = Nie wiadomo, co znaczą niektóre słowa w odznace.
    .hint = { -another }
check-context-rules = Konteksty pasują do siebie.
    .fail = Konteksty są ze sobą sprzeczne albo nie można ich odczytać.
    .unknown = Nie wiadomo, czy konteksty pasują do siebie.
    .hint = { -corrected }
check-context-complete = Wszystko w odznace ma znaczenie objęte podpisem.
    .fail = Coś w odznace nie ma określonego znaczenia, więc podpis by tego nie obejmował.
    .unknown = Nie wiadomo, czy wszystko w odznace ma określone znaczenie.
    .hint = { -corrected }
check-context-understood = Żadne dodane słownictwo nie zmienia tego, co jest tu odczytywane.
    .fail = Dodane słownictwo nadaje inne nazwy lub znaczenia temu, co określa standard, więc odznaka nie byłaby odczytana tak, jak ją podpisano.
    .unknown = Nie wiadomo, czy dodane słownictwo zmienia to, co jest tu odczytywane.
    .hint = { -original }
check-context-snapshot = Podpis złożono z kontekstami w ich obecnym brzmieniu.
    .fail = Podpis złożono ze starszym brzmieniem jakiegoś kontekstu.
    .unknown = Nie wiadomo, z jakim brzmieniem kontekstów złożono podpis.
    .hint = Inne programy sprawdzające mogą dać inną odpowiedź. Wystawca może wystawić odznakę ponownie.
check-canonical-form = Odznakę można sprowadzić do tej jednej postaci, którą się podpisuje.
    .fail = Odznaki nie można sprowadzić do tej jednej postaci, którą się podpisuje.
    .unknown = Nie wiadomo, w jakiej postaci podpisano odznakę.
    .hint = { -corrected }

check-credential-type = Dokument podaje, że jest poświadczeniem, i używa typów, które są określone.
    .fail = Typów poświadczenia brakuje albo nie są określone.
    .unknown = Nie wiadomo, czy typy poświadczenia są określone.
    .hint = { -corrected }
check-credential-id = Poświadczenie ma jeden identyfikator.
    .fail = Identyfikatora poświadczenia brakuje albo nie jest on jednym adresem internetowym lub URN.
    .unknown = Nie wiadomo, czy poświadczenie ma jeden identyfikator.
    .none = Poświadczenie nie ma identyfikatora i go nie potrzebuje.
    .hint = { -corrected }
check-credential-issuer = Poświadczenie podaje jednego wystawcę.
    .fail = Poświadczenie nie podaje jednego wystawcy za pomocą identyfikatora.
    .unknown = Nie wiadomo, czy poświadczenie podaje jednego wystawcę.
    .hint = { -corrected }
check-credential-subject = Poświadczenie dotyczy jednego podmiotu.
    .fail = Poświadczenie nie dotyczy dokładnie jednego podmiotu.
    .unknown = Nie wiadomo, czy poświadczenie dotyczy jednego podmiotu.
    .hint = { -corrected }
check-credential-dates = Potrzebne daty są podane i poprawnie zbudowane.
    .fail = Potrzebnej daty brakuje albo nie jest poprawnie zbudowana.
    .unknown = Nie wiadomo, czy daty są poprawnie zbudowane.
    .hint = { -corrected }
check-credential-time-zone = Każda data podaje swoją strefę czasową.
    .fail = Jakaś data nie podaje strefy czasowej. Odczytano ją jako czas uniwersalny (UTC).
    .unknown = Nie wiadomo, czy każda data podaje swoją strefę czasową.
    .hint = Daty mogą różnić się o kilka godzin. Wystawcy mogą dodać strefę czasową.
check-credential-period = Okres ważności kończy się po swoim początku.
    .fail = Okres ważności kończy się przed swoim początkiem.
    .unknown = Nie wiadomo, czy okres ważności kończy się po swoim początku.
    .none = Okres ważności jest otwarty, więc jego początek i koniec nie mogą być ze sobą sprzeczne.
    .hint = { -corrected }
check-credential-status = Informacja o tym, gdzie sprawdzić status, jest kompletna.
    .fail = Informacja o tym, gdzie sprawdzić status, nie jest kompletna.
    .unknown = Nie wiadomo, czy informacja o statusie jest kompletna.
    .none = Odznaka nie podaje miejsca, w którym można sprawdzić jej status.
    .hint = { -corrected }
check-credential-schema = Każdy schemat jest podany z adresem i typem.
    .fail = Jakiś schemat jest podany bez adresu lub typu.
    .unknown = Nie wiadomo, czy każdy schemat jest podany w całości.
    .none = Odznaka nie podaje żadnego schematu.
    .hint = { -corrected }
check-credential-typed = Materiały potwierdzające, warunki użytkowania i usługi odświeżania podają, jakiego są typu.
    .fail = Materiał potwierdzający, warunki użytkowania lub usługa odświeżania nie podaje, jakiego jest typu.
    .unknown = Nie wiadomo, czy materiały potwierdzające, warunki użytkowania i usługi odświeżania podają swoje typy.
    .none = Odznaka nie podaje materiałów potwierdzających, warunków użytkowania ani usługi odświeżania.
    .hint = { -corrected }
check-credential-texts = Nazwy i opisy są zwykłymi tekstami.
    .fail = Jakaś nazwa lub opis nie jest zwykłym tekstem.
    .unknown = Nie wiadomo, czy nazwy i opisy są zwykłymi tekstami.
    .none = Poświadczenie nie ma własnej nazwy ani opisu.
    .hint = { -corrected }
check-credential-related = Każdy powiązany zasób jest podany raz, ze skrótem.
    .fail = Jakiś powiązany zasób jest podany dwa razy lub bez skrótu.
    .unknown = Nie wiadomo, czy powiązane zasoby są podane ze skrótami.
    .none = Odznaka nie podaje powiązanych zasobów.
    .hint = { -corrected }

check-badge-recipient = Odznaka podaje za pomocą identyfikatora, komu ją wystawiono.
    .fail = Odznaka nie podaje, komu ją wystawiono.
    .unknown = Nie wiadomo, czy odznaka podaje, komu ją wystawiono.
    .hint = { -corrected }
check-badge-subject = Odznaka dotyczy jednego osiągnięcia.
    .fail = Odznaka nie dotyczy dokładnie jednego osiągnięcia.
    .unknown = Nie wiadomo, czy odznaka dotyczy jednego osiągnięcia.
    .hint = { -corrected }
check-badge-achievement = Osiągnięcie ma nazwę, opis i kryteria.
    .fail = Osiągnięciu brakuje identyfikatora, typu, nazwy, opisu lub kryteriów.
    .unknown = Nie wiadomo, czy osiągnięcie jest w pełni opisane.
    .hint = { -corrected }
check-badge-profiles = Wystawca i inne profile podają, czym są.
    .fail = Wystawca lub inny profil nie podaje, czym jest.
    .unknown = Nie wiadomo, czy profile podają, czym są.
    .none = Wystawcę podano tylko za pomocą identyfikatora.
    .hint = { -corrected }
check-badge-alignments = Odniesienia do ram i opisy wyników są kompletne.
    .fail = Jakieś odniesienie do ram lub opis wyniku nie jest kompletny.
    .unknown = Nie wiadomo, czy odniesienia do ram i opisy wyników są kompletne.
    .none = Odznaka nie ma odniesień do ram ani opisów wyników.
    .hint = { -corrected }
check-badge-evidence = Materiały potwierdzające są takiego rodzaju, jaki określa standard.
    .fail = Jakiś materiał potwierdzający nie jest takiego rodzaju, jaki określa standard.
    .unknown = Nie wiadomo, czy materiały potwierdzające są takiego rodzaju, jaki określa standard.
    .none = Odznaka nie ma materiałów potwierdzających.
    .hint = { -corrected }
check-badge-identities = Identyfikatory odbiorcy są kompletne.
    .fail = Jakiś identyfikator odbiorcy nie jest kompletny.
    .unknown = Nie wiadomo, czy identyfikatory odbiorcy są kompletne.
    .none = Odbiorcy nie podano za pomocą adresu e-mail ani czegoś podobnego.
    .hint = { -corrected }
check-badge-results = Wyniki odwołują się do opisów, które osiągnięcie ma.
    .fail = Jakiś wynik odwołuje się do opisu, którego osiągnięcie nie ma, albo nie trzyma się jego warunków.
    .unknown = Nie wiadomo, czy wyniki pasują do swoich opisów.
    .none = Odznaka nie podaje wyników.
    .hint = { -corrected }
check-badge-result-status = Wyniki nie mówią, że osiągnięcia nie uzyskano.
    .fail = Jakiś wynik mówi, że osiągnięcia nie ukończono.
    .unknown = Nie wiadomo, czy jakiś wynik mówi, że osiągnięcia nie ukończono.
    .none = Odznaka nie podaje wyniku ze statusem.
    .hint = Przed poleganiem na odznace należy przeczytać wynik.
check-badge-creator = Wystawca jest także twórcą osiągnięcia.
    .fail = Jako twórcę osiągnięcia podano kogoś innego.
    .unknown = Nie wiadomo, czy wystawca jest twórcą osiągnięcia.
    .none = Nikogo innego nie podano jako twórcy osiągnięcia.
    .hint = Należy zapytać twórcę, czy ten wystawca może przyznawać to osiągnięcie.

check-endorsement-subject = Poparcie podaje, co popiera.
    .fail = Poparciu brakuje nazwy albo nie podaje ono, co popiera.
    .unknown = Nie wiadomo, co jest popierane.
    .hint = { -corrected }
check-endorsement-target = Popiera ono to, do czego je dołączono.
    .fail = Popiera ono { $subject }, a nie to, do czego je dołączono.
    .fail-plain = Nie jest to poparcie tego, do czego je dołączono.
    .unknown = Nie wiadomo, czy popiera ono to, do czego je dołączono.
    .hint = Nie mówi ono nic o tej odznace.
check-record-subject = Wykaz podaje, czyj jest i co zawiera.
    .fail = Wykaz nie podaje, czyj jest lub co zawiera.
    .unknown = Nie wiadomo, czy wykaz jest kompletny.
    .hint = { -corrected }
check-record-associations = To, co wykaz ze sobą łączy, w nim się znajduje.
    .fail = Wykaz łączy coś, co się w nim nie znajduje.
    .unknown = Nie wiadomo, czy to, co wykaz łączy, w nim się znajduje.
    .none = Wykaz niczego ze sobą nie łączy.
    .hint = { -corrected }
check-record-vouches = Wystawca wykazu podpisał tę odznakę razem z resztą wykazu. Odznaka nie ma własnego podpisu.
    .fail = Ta odznaka nie ma własnego podpisu, a podpis wykazu nie przechodzi sprawdzenia.
    .unknown = Nie wiadomo, czy wystawca wykazu ręczy za tę odznakę, która nie ma własnego podpisu.
    .hint = Należy poprosić wystawcę o podpisaną odznakę.
check-record-issuer = Odznaka podaje wystawcę wykazu jako swojego wystawcę.
    .fail = Odznaka podaje innego wystawcę niż wykaz, a tamten wystawca jej nie podpisał.
    .unknown = Nie wiadomo, czy odznaka podaje wystawcę wykazu jako swojego wystawcę.
    .hint = Należy zapytać wystawcę, którego podaje odznaka.

check-assertion-context = Słownictwo Open Badges jest podane.
    .fail = Słownictwo Open Badges nie jest podane.
    .unknown = Nie wiadomo, czy słownictwo Open Badges jest podane.
    .hint = { -corrected }
check-assertion-shape = Przyznanie ma wszystko, czego wymaga standard.
    .fail = W przyznaniu brakuje czegoś, czego wymaga standard, albo ma to inną postać.
    .unknown = Nie wiadomo, czy przyznanie jest kompletne.
    .hint = { -corrected }
check-assertion-dates = Daty są poprawnie zbudowane i w odpowiedniej kolejności.
    .fail = Jakiejś daty brakuje, nie jest poprawnie zbudowana albo jest w złej kolejności.
    .unknown = Nie wiadomo, czy daty są poprawnie zbudowane.
    .hint = { -corrected }
check-assertion-class = To, za co jest odznaka, jest w pełni opisane.
    .fail = W opisie tego, za co jest odznaka, czegoś brakuje albo ma to inną postać.
    .unknown = Nie wiadomo, czy to, za co jest odznaka, jest w pełni opisane.
    .hint = { -corrected }
check-assertion-issuer = Wystawca w pełni opisuje sam siebie.
    .fail = We własnym opisie wystawcy czegoś brakuje albo ma to inną postać.
    .unknown = Nie wiadomo, czy wystawca w pełni opisuje sam siebie.
    .hint = { -corrected }
check-assertion-upgraded = Odznaka jest zapisana tak, jak przewiduje Open Badges 2.0.
    .fail = Odznaka jest zapisana według wcześniejszego standardu. Odczytano ją tak, jak przewiduje Open Badges 2.0.
    .unknown = Nie wiadomo, czy odznaka jest zapisana tak, jak przewiduje Open Badges 2.0.
    .hint = Nie trzeba nic robić. Wystawcy mogą wystawiać nowe odznaki według nowszego standardu.
check-assertion-extensions = Rozszerzenia mają swoją postać i zostały odczytane.
    .fail = Jakiemuś rozszerzeniu brakuje kontekstu lub typu.
    .unknown = Jakiegoś rozszerzenia nie odczytano i nie porównano z jego własnymi zasadami.
    .none = Odznaka nie ma rozszerzeń.
    .hint = { -corrected }
check-hosted-class = To, za co jest odznaka, odczytano z { $host }.
    .plain = To, za co jest odznaka, odczytano razem z odznaką.
    .fail = Pod adresem tego, za co jest odznaka, znajduje się coś innego, niż powinno.
    .unknown = Nie wiadomo, za co jest odznaka.
    .hint = { -signer }
check-hosted-issuer = Profil wystawcy odczytano spod jego własnego adresu na { $host }.
    .plain = Profil wystawcy odczytano spod jego własnego adresu.
    .fail = Wystawca nie jest podany za pomocą adresu, pod którym publikuje swój profil.
    .unknown = Nie wiadomo, co wystawca publikuje o sobie.
    .none = Według swojego standardu wystawca nie ma własnego profilu, tylko stronę.
    .hint = { -signer }
check-hosted-same = To, co znajduje się pod adresem, podaje ten sam adres jako własny.
    .fail = To, co znajduje się pod adresem, podaje inny adres jako własny. Odczytano je stamtąd.
    .unknown = Nie wiadomo, czy to, co znajduje się pod adresem, podaje ten sam adres jako własny.
    .hint = Należy się upewnić, że to jest ta odznaka, która miała być sprawdzona.
check-hosted-https = Adresy to adresy https.
    .fail = Jakiś adres to adres http. Zamiast tego zapytano o niego przez https.
    .unknown = Nie wiadomo, czy adresy to adresy https.
    .hint = Nie trzeba nic robić. Wystawcy mogą w nowych odznakach używać https.
check-hosted-supplied = Zapytano o to, co publikują serwery.
    .fail = Serwera { $host } nie zapytano. Zamiast tego odczytano kopię dostarczoną przez użytkownika.
    .fail-plain = Odczytano kopię dostarczoną przez użytkownika zamiast tego, co jej serwer publikuje teraz.
    .unknown = Nie wiadomo, czy serwery zapytano.
    .hint = Aby się dowiedzieć, co znajduje się tam teraz, należy sprawdzić ponownie bez kopii albo otworzyć adres.
check-hosted-address = Odznaka podaje adres, pod którym jest opublikowana.
    .fail = Odznaka nie podaje adresu, pod którym publikuje ją wystawca.
    .unknown = Nie wiadomo, gdzie odznaka jest opublikowana.
    .hint = Należy zapytać wystawcę o adres odznaki.
check-hosted-assertion = Odznakę odczytano z { $host }, gdzie jest opublikowana.
    .plain = Odznakę odczytano z miejsca, w którym jest opublikowana.
    .fail = Pod adresem, który podaje ta odznaka, znajduje się inna odznaka.
    .unknown = Nie wiadomo, czy wystawca publikuje tę odznakę.
    .none = Odznaka nie jest już publikowana.
    .hint = { -signer }
check-hosted-origin = { $host } to miejsce, o którym wystawca mówi, że publikuje tam odznaki.
    .plain = Odznaka jest opublikowana tam, gdzie wystawca według swoich słów publikuje odznaki.
    .fail = { $host } to nie jest miejsce, o którym podany wystawca mówi, że publikuje tam odznaki.
    .fail-plain = Odznaka nie jest opublikowana tam, gdzie podany wystawca według swoich słów publikuje odznaki.
    .unknown = Nie wiadomo, czy odznaka jest opublikowana tam, gdzie wystawca według swoich słów publikuje odznaki.
    .hint = { -signer }
check-hosted-copy = Posiadana kopia mówi to samo, co jest opublikowane.
    .fail = Posiadana kopia mówi coś innego, niż jest opublikowane. Pokazano tylko to, co jest opublikowane.
    .unknown = Nie wiadomo, czy posiadana kopia mówi to samo, co jest opublikowane.
    .none = Nie podano kopii do porównania.
    .hint = Nie należy polegać na kopii. Może być stara albo zmieniona.

check-proof-present = Odznaka ma podpis.
    .fail = Odznaka nie ma podpisu.
    .unknown = Nie wiadomo, czy odznaka ma podpis.
    .none = Odznaka nie ma własnego podpisu.
    .hint = Należy poprosić wystawcę o podpisaną odznakę.
check-proof-shape = Dowód ma wszystkie pola, których wymaga jego typ.
    .fail = W dowodzie brakuje pola, którego wymaga jego typ.
    .unknown = Nie wiadomo, czy dowód jest kompletny.
    .hint = { -corrected }
check-proof-suite = Cryptosuite jest jednym z tych, które ten program sprawdzający obsługuje.
    .fail = Nie można tu użyć żadnego cryptosuite o tej nazwie.
    .unknown = Nie wiadomo, czy podpis się zgadza, z powodu jego cryptosuite.
    .hint = { -another }
check-proof-suite-name = Cryptosuite jest podany pod obecną nazwą.
    .fail = Cryptosuite jest podany pod starą nazwą. Odczytano go jako obecny.
    .unknown = Nie wiadomo, czy cryptosuite jest podany pod obecną nazwą.
    .hint = Wystawcy mogą w nowych odznakach używać obecnej nazwy.
check-proof-purpose = Dowód sporządzono, aby coś oświadczyć.
    .fail = Dowód sporządzono w innym celu niż ten, aby coś oświadczyć.
    .unknown = Nie wiadomo, w jakim celu sporządzono dowód.
    .hint = { -corrected }
check-proof-dates = Daty dowodu są poprawnie zbudowane.
    .fail = Jakaś data dowodu nie jest poprawnie zbudowana.
    .unknown = Nie wiadomo, czy daty dowodu są poprawnie zbudowane.
    .none = Dowód nie podaje dat.
    .hint = { -corrected }
check-proof-expires = Sam podpis nie wygasł. Obowiązuje do { $date }.
    .plain = Sam podpis nie wygasł.
    .fail = Sam podpis wygasł dnia { $date }.
    .fail-plain = Sam podpis wygasł.
    .unknown = Nie wiadomo, czy sam podpis wygasł.
    .none = Sam podpis nie ma daty końcowej.
    .hint = Należy poprosić wystawcę o ponowne podpisanie odznaki.
check-proof-session = Dowód nie jest związany z jedną stroną lub sesją.
    .fail = Dowód sporządzono dla jednej strony lub sesji i gdzie indziej niczego nie dowodzi.
    .unknown = Nie wiadomo, czy dowód jest związany z jedną stroną lub sesją.
    .hint = { -original }
check-proof-chain = Dowody, na których opiera się ten dowód, są obecne i się zgadzają.
    .fail = Dowodu, na którym opiera się ten dowód, brakuje albo się on nie zgadza.
    .unknown = Nie wiadomo, czy dowody, na których opiera się ten dowód, się zgadzają.
    .none = Dowód nie opiera się na innych.
    .hint = { -original }
check-proof-context = Konteksty dowodu są zgodne z kontekstami odznaki.
    .fail = Konteksty dowodu różnią się od kontekstów odznaki.
    .unknown = Nie wiadomo, czy konteksty dowodu są zgodne z kontekstami odznaki.
    .none = Dowód nie ma własnych kontekstów do porównania.
    .hint = { -original }
check-proof-value = Podpis ma właściwą postać i długość.
    .fail = Podpis nie ma postaci i długości swojego cryptosuite.
    .unknown = Nie wiadomo, czy podpis ma właściwą postać.
    .hint = { -original }
check-proof-signature = Odznaka zgadza się ze swoim podpisem: od podpisania nie została zmieniona.
    .fail = Odznaka nie zgadza się ze swoim podpisem. Po podpisaniu została zmieniona lub uszkodzona.
    .unknown = Nie wiadomo, czy odznaka zgadza się ze swoim podpisem.
    .hint = { -original }

check-proof-obsolete = Cryptosuite jest nadal w użyciu.
    .fail = Cryptosuite jest przestarzały. Nic nie wiadomo na jego niekorzyść, ale inne programy sprawdzające mogą go już nie odczytywać.
    .unknown = Nie wiadomo, czy cryptosuite jest nadal w użyciu.
    .hint = Wystawcy mogą podpisywać nowe odznaki za pomocą obecnego cryptosuite.
check-proof-header = Nagłówek podpisu podaje jego algorytm i nie wymaga niczego, co jest niezrozumiałe.
    .fail = Nagłówek podpisu podaje inny algorytm niż algorytm jego klucza albo wymaga czegoś, co jest niezrozumiałe.
    .unknown = Nie wiadomo, czego wymaga nagłówek podpisu.
    .hint = { -original }
check-proof-derived = Dowód sporządzono do pokazywania odznaki.
    .fail = To jest kopia tylko dla posiadacza, z której tworzy się inne do pokazywania.
    .unknown = Nie wiadomo, czy dowód sporządzono do pokazywania odznaki.
    .hint = Należy poprosić posiadacza o kopię przeznaczoną do pokazywania.
check-proof-whole = Odznaka jest pokazana w całości.
    .fail = Posiadacz wybrał, które części odznaki pokazać. To, czego wystawca nie uznał za obowiązkowe, na przykład data końcowa, mogło zostać pominięte.
    .unknown = Nie wiadomo, czy odznaka jest pokazana w całości.
    .hint = Jeśli brakująca część jest istotna, należy poprosić o nią posiadacza.

check-jws-form = Odznaka ma postać JSON Web Signature.
    .fail = Odznaka nie ma postaci JSON Web Signature.
    .unknown = Nie wiadomo, czy odznaka ma postać JSON Web Signature.
    .hint = { -transport }
check-jws-header = Nagłówek podpisu nie wymaga niczego niezwykłego.
    .fail = Nagłówek podpisu jest innego rodzaju niż w odznakach albo wymaga czegoś, co jest niezrozumiałe.
    .unknown = Nie wiadomo, czy nagłówek podpisu wymaga czegoś niezwykłego.
    .hint = { -original }
check-jws-members = Nagłówek podpisu ma tylko pola, na które pozwala Open Badges.
    .fail = Nagłówek podpisu ma pole, na które Open Badges nie pozwala. Pominięto je.
    .unknown = Nie wiadomo, czy nagłówek podpisu ma inne pola.
    .hint = { -corrected }
check-jws-algorithm = Algorytm podpisu jest jednym z tych, które ten program sprawdzający obsługuje.
    .fail = Algorytm podpisu nie jest żadnym z tych, które chronią odznakę.
    .unknown = Nie wiadomo, czy podpis się zgadza, z powodu jego algorytmu.
    .hint = { -original }
check-jws-key = Podpis podaje jeden klucz publiczny.
    .fail = Podpis nie podaje klucza albo nie podaje jednego klucza publicznego.
    .unknown = Nie wiadomo, jaki klucz podaje podpis.
    .hint = { -corrected }
check-jws-signature = Odznaka zgadza się z podpisem, który ją otacza: od podpisania nie została zmieniona.
    .fail = Odznaka nie zgadza się z podpisem, który ją otacza. Po podpisaniu została zmieniona lub uszkodzona.
    .unknown = Nie wiadomo, czy odznaka zgadza się z podpisem, który ją otacza.
    .hint = { -original }

check-jwt-profile = Token i poświadczenie w nim są zgodne z jednym standardem.
    .fail = Token i poświadczenie w nim są zgodne z różnymi standardami.
    .unknown = Nie wiadomo, z jakim standardem zgodny jest token.
    .hint = { -corrected }
check-jwt-claims = Token mówi to samo co poświadczenie w nim.
    .fail = Token mówi coś innego niż poświadczenie w nim albo pomija to, co musi podać.
    .unknown = Nie wiadomo, czy token mówi to samo co poświadczenie w nim.
    .hint = { -corrected }
check-jwt-expires = Sam token nie wygasł. Obowiązuje do { $date }.
    .plain = Sam token nie wygasł.
    .fail = Sam token wygasł dnia { $date }.
    .fail-plain = Sam token wygasł.
    .unknown = Nie wiadomo, czy sam token wygasł.
    .none = Sam token nie ma daty końcowej.
    .hint = Należy poprosić wystawcę o ponowne podpisanie odznaki.
check-jwt-recipient = Token podaje odbiorcę tak samo jak poświadczenie.
    .fail = Token nie podaje odbiorcy.
    .unknown = Nie wiadomo, czy token podaje odbiorcę.
    .hint = Wystawcy mogą podać odbiorcę w tokenie.
check-jwt-meaning = Wszystko w odznace ma określone znaczenie.
    .fail = Coś w odznace nie ma określonego znaczenia. Mimo to jest podpisane.
    .unknown = Nie wiadomo, czy wszystko w odznace ma określone znaczenie.
    .hint = { -corrected }
check-jwt-proof = Dowody w środku są zgodne z podpisem, który je otacza.
    .fail = Dowód w środku odznaki się nie zgadza, choć podpis, który go otacza, się zgadza.
    .unknown = Nie wiadomo, czy dowody w środku się zgadzają.
    .hint = Należy zapytać wystawcę, który z podpisów się liczy.

check-key-identifier = Klucz jest podany za pomocą poprawnie zbudowanego identyfikatora.
    .fail = Identyfikator klucza nie jest poprawnie zbudowany.
    .unknown = Nie wiadomo, czy klucz jest podany za pomocą poprawnie zbudowanego identyfikatora.
    .hint = { -corrected }
check-key-resolver = Ten program sprawdzający wie, jak znajdować klucze tego rodzaju.
    .fail = Kluczy tego rodzaju nie można znaleźć.
    .unknown = Nie wiadomo, jaki to klucz, ponieważ ten program sprawdzający nie potrafi znajdować kluczy tego rodzaju.
    .hint = { -another }
check-key-document = Dokument, który wymienia klucz, odczytano z { $host }.
    .plain = Dokument, który wymienia klucz, odczytano.
    .fail = { $host } nie publikuje dającego się odczytać dokumentu, który wymienia klucz.
    .fail-plain = Dokumentu, który wymienia klucz, brakuje albo nie można go odczytać.
    .unknown = Nie wiadomo, czyj jest ten klucz.
    .hint = Należy poprosić wystawcę o ponowne opublikowanie kluczy.
check-key-document-id = Dokument, który wymienia klucz, dotyczy identyfikatora, który do niego doprowadził.
    .fail = Dokument, który wymienia klucz, dotyczy kogoś innego.
    .unknown = Nie wiadomo, kogo dotyczy dokument, który wymienia klucz.
    .hint = { -signer }
check-key-deactivated = Właściciel klucza nie zrezygnował ze swojego identyfikatora.
    .fail = Właściciel klucza zrezygnował ze swojego identyfikatora.
    .unknown = Nie wiadomo, czy właściciel klucza zrezygnował ze swojego identyfikatora.
    .hint = { -signer }
check-key-method = Dokument właściciela wymienia klucz.
    .fail = Dokument właściciela nie wymienia klucza.
    .unknown = Nie wiadomo, czy dokument właściciela wymienia klucz.
    .hint = { -signer }
check-key-controller = Klucz kontroluje właściciel dokumentu, który go wymienia.
    .fail = Klucz kontroluje ktoś inny niż właściciel dokumentu, który go wymienia.
    .unknown = Nie wiadomo, kto kontroluje klucz.
    .hint = { -signer }
check-key-purpose = Właściciel pozwala składać tym kluczem oświadczenia.
    .fail = Właściciel nie pozwala składać tym kluczem oświadczeń.
    .unknown = Nie wiadomo, czy właściciel pozwala składać tym kluczem oświadczenia.
    .hint = { -signer }
check-key-current = Klucz nie został unieważniony i nie wygasł.
    .fail = Klucz został unieważniony lub wygasł.
    .unknown = Nie wiadomo, czy klucz jest nadal w użyciu.
    .hint = Należy poprosić wystawcę o ponowne podpisanie odznaki.
check-key-format = Klucz jest poprawnie zbudowany.
    .fail = Klucz nie jest poprawnie zbudowany albo nie jest kluczem publicznym.
    .unknown = Nie wiadomo, czy klucz jest poprawnie zbudowany.
    .hint = Należy poprosić wystawcę o ponowne opublikowanie kluczy.
check-key-kind = Klucz jest takiego rodzaju, jakiego używa algorytm podpisu.
    .fail = Klucz jest innego rodzaju niż ten, którego używa algorytm podpisu.
    .unknown = Nie wiadomo, czy klucz pasuje do algorytmu podpisu.
    .hint = { -corrected }
check-key-issuer = Klucz należy do podanego wystawcy.
    .fail = Klucz należy do { $controller }, a nie do { $issuer }.
    .fail-plain = Klucz nie należy do podanego wystawcy.
    .unknown = Nie wiadomo, czy klucz należy do podanego wystawcy.
    .hint = { -signer }
check-key-holder = Klucz należy do tego, kto przedstawia odznaki.
    .fail = Klucz należy do { $controller }, a nie do tego, kogo podano jako przedstawiającego odznaki.
    .fail-plain = Klucz nie należy do tego, kogo podano jako przedstawiającego odznaki.
    .unknown = Nie wiadomo, czy klucz należy do tego, kto przedstawia odznaki.
    .none = Nikogo nie podano jako przedstawiającego odznaki.
    .hint = Należy sprawdzić każdą odznakę osobno.
check-issuer-domain = Za wystawcę ręczy { $host }.
    .plain = Za wystawcę ręczy domena.
    .fail = Za wystawcę nie ręczy żadna domena.
    .unknown = Nie wiadomo, czy za wystawcę ręczy jakaś domena.
    .none = Identyfikator wystawcy nie podaje żadnej domeny.
    .hint = Należy zapytać znanego sobie wystawcę, czy ta odznaka pochodzi od niego.

check-date-from = Odznaka jest ważna od { $date }.
    .plain = Okres ważności się rozpoczął.
    .fail = Odznaka jest ważna dopiero od { $date }.
    .fail-plain = Okres ważności się nie rozpoczął.
    .unknown = Nie wiadomo, czy okres ważności się rozpoczął.
    .none = Okres ważności nie ma początku.
    .hint = Należy sprawdzić ponownie tego dnia. Należy też sprawdzić, czy zegar tego urządzenia jest dobrze ustawiony.
check-date-until = Odznaka jest ważna do { $date }.
    .plain = Okres ważności się nie skończył.
    .fail = Odznaka wygasła dnia { $date }.
    .fail-plain = Okres ważności się skończył.
    .unknown = Nie wiadomo, czy okres ważności się skończył.
    .none = Odznaka nie ma daty końcowej.
    .hint = Należy zapytać wystawcę, czy jest nowsza odznaka. Należy też sprawdzić, czy zegar tego urządzenia jest dobrze ustawiony.
check-status-revocation = Lista statusów z dnia { $date } podaje, że odznaka nie jest unieważniona.
    .plain = Odznaka nie jest unieważniona.
    .fail = Lista statusów z dnia { $date } podaje, że odznaka jest unieważniona.
    .fail-plain = Odznaka jest unieważniona.
    .unknown = Nie wiadomo, czy wystawca unieważnił odznakę.
    .none = Wystawca nie publikuje informacji o unieważnieniu tej odznaki.
    .hint = Należy zapytać wystawcę o powód.
check-status-suspension = Lista statusów z dnia { $date } podaje, że odznaka nie jest zawieszona.
    .plain = Lista statusów podaje, że odznaka nie jest zawieszona.
    .fail = Lista statusów z dnia { $date } podaje, że odznaka jest zawieszona.
    .fail-plain = Lista statusów podaje, że odznaka jest zawieszona.
    .unknown = Nie wiadomo, czy wystawca zawiesił odznakę.
    .none = Wystawca nie publikuje informacji o zawieszeniu tej odznaki.
    .hint = Zawieszenie może zostać zniesione. Należy sprawdzić ponownie później albo zapytać wystawcę.
check-status-message = Lista statusów nie podaje o odznace nic więcej.
    .fail = Lista statusów podaje o odznace coś więcej, w postaci dla programów: { $found }.
    .fail-plain = Lista statusów podaje o odznace coś więcej, w postaci dla programów.
    .unknown = Nie wiadomo, czy wystawca podaje o odznace coś więcej.
    .hint = Należy zapytać wystawcę, co to znaczy.
check-status-entry = To, co odznaka podaje o swoim miejscu na liście statusów, jest zapisane tak, jak powinno.
    .fail = To, co odznaka podaje o swoim miejscu na liście statusów, nie jest zapisane tak, jak powinno.
    .unknown = Nie wiadomo, gdzie odznaka ma swoje miejsce na liście statusów.
    .hint = { -corrected }
check-status-list = Lista statusów { $url } z dnia { $date } jest w porządku.
    .plain = Lista statusów jest w porządku.
    .fail = Lista statusów { $url } nie jest w porządku.
    .fail-plain = Lista statusów nie jest w porządku.
    .unknown = Nie wiadomo, czy lista statusów jest w porządku.
    .hint = Należy poprosić wystawcę o ponowne opublikowanie listy statusów.
check-status-keeper = Listę statusów prowadzi wystawca.
    .fail = Listę statusów prowadzi { $keeper }, a nie wystawca.
    .fail-plain = Listy statusów nie prowadzi wystawca.
    .unknown = Nie wiadomo, kto prowadzi listę statusów.
    .hint = Należy zapytać wystawcę, czy na niej polega.
check-status-privacy = Zapytanie o listę statusów nie zdradza, która odznaka jest sprawdzana.
    .fail = Lista statusów dotyczy tylko tej odznaki, więc jej serwer dowiedział się, która odznaka jest sprawdzana.
    .unknown = Nie wiadomo, czy zapytanie o listę statusów zdradza, która odznaka jest sprawdzana.
    .hint = Wystawcy mogą prowadzić jedną listę dla wielu odznak.
check-schema-conforms = Odznaka jest zgodna ze schematem, który podaje.
    .fail = Odznaka nie jest zgodna ze schematem, który podaje.
    .unknown = Nie wiadomo, czy odznaka jest zgodna ze schematem, który podaje.
    .none = Odznaka nie podaje schematu, z którym miałaby być zgodna.
    .hint = { -corrected }
check-refresh-current = Wystawca nie ma nowszej wersji odznaki.
    .fail = Wystawca ma nowszą wersję odznaki.
    .unknown = Nie wiadomo, czy wystawca ma nowszą wersję odznaki.
    .none = Odznaka nie podaje miejsca, w którym można szukać nowszej wersji.
    .hint = Należy poprosić o nowszą wersję.
check-endorsements-hold = Poparcia przechodzą sprawdzenie.
    .fail = Jakieś poparcie nie przechodzi sprawdzenia.
    .unknown = Nie wiadomo, czy poparcia przechodzą sprawdzenie.
    .none = Odznaka nie ma poparć.
    .hint = Nie należy polegać na tym poparciu.
check-picture-signed = Obraz jest częścią tego, co podpisano.
    .fail = Obraz pochodzi z { $host } i nie jest objęty podpisem.
    .fail-plain = Obraz nie jest objęty podpisem.
    .unknown = Nie wiadomo, czy podpis obejmuje obraz.
    .none = Odznaka nie ma obrazu.
    .hint = Nie należy wyciągać wniosków z obrazu.

check-picture-whole = Obraz dało się odczytać do końca.
    .fail = Obraz się urywa albo jest uszkodzony. Tego, co następuje dalej, nie odczytano.
    .unknown = Obrazu nie odczytano do końca.
    .hint = { -transport }
check-picture-encoding = Tekst w obrazie można odczytać.
    .fail = Obraz nie jest w kodowaniu UTF-8. Tego, co następuje po pierwszym innym znaku, nie odczytano.
    .unknown = Nie wiadomo, czy tekst w obrazie można odczytać.
    .hint = { -transport }
check-picture-document-type = Obraz nie definiuje niczego, co mogłoby zmienić to, co w nim jest.
    .fail = Obraz ma typ dokumentu, który mógłby zmienić to, co w nim jest.
    .unknown = Obraz ma typ dokumentu, który mógłby zmienić to, co w nim jest. Nie jest odczytywany.
    .hint = Należy usunąć typ dokumentu (jego wiersz zaczyna się od DOCTYPE) albo poprosić wystawcę o odznakę jako JSON.
check-picture-badge = W obrazie jest odznaka.
    .fail = W obrazie nie ma odznaki. Mogła ją usunąć jakaś strona internetowa.
    .unknown = Nie wiadomo, czy w obrazie jest odznaka.
    .hint = Należy ponownie pobrać obraz stamtąd, gdzie go przyznano, albo poprosić wystawcę o odznakę jako JSON.
check-picture-single = W obrazie jest jedna odznaka.
    .fail = W obrazie jest kilka odznak.
    .unknown = Nie wiadomo, ile odznak jest w obrazie.
    .hint = Należy zobaczyć, o którą z nich chodzi.
check-picture-text = Tekst odznaki można odczytać.
    .fail = Obraz podaje, że zawiera odznakę, ale jej tekstu brakuje albo jest uszkodzony.
    .unknown = Tekstu odznaki nie odczytano.
    .hint = { -transport }
check-picture-compressed = Tekst w obrazie nie jest skompresowany.
    .fail = Tekst w obrazie jest skompresowany, czego standard zabrania.
    .unknown = Nie wiadomo, czy tekst w obrazie jest skompresowany.
    .hint = { -baked }
check-picture-chunk = Tekst w obrazie znajduje się tam, gdzie jest miejsce na Unicode.
    .fail = Tekst w obrazie znajduje się tam, gdzie jest miejsce tylko na litery zachodnioeuropejskie. Inne litery mogą być uszkodzone.
    .unknown = Nie wiadomo, gdzie w obrazie znajduje się tekst.
    .hint = { -baked }
check-picture-checksum = Suma kontrolna tekstu w obrazie jest prawidłowa.
    .fail = Suma kontrolna tekstu w obrazie jest błędna. Obraz może być uszkodzony.
    .unknown = Nie wiadomo, czy suma kontrolna tekstu w obrazie jest prawidłowa.
    .hint = { -transport }
check-picture-both = Obraz zawiera odznakę na jeden sposób.
    .fail = Obraz zawiera odznakę na dwa sposoby. Odczytano tylko jeden.
    .unknown = Nie wiadomo, na ile sposobów obraz zawiera odznakę.
    .hint = { -baked }
check-picture-elements = W miejscu na odznakę w obrazie jest tylko odznaka.
    .fail = W miejscu na odznakę w obrazie jest coś innego. Pominięto to.
    .unknown = Nie wiadomo, co jeszcze jest w miejscu na odznakę w obrazie.
    .hint = { -baked }
check-picture-namespace = Miejsce na odznakę w obrazie nazywa się tak, jak przewiduje standard.
    .fail = Miejsce na odznakę w obrazie nazywa się inaczej, niż przewiduje standard.
    .unknown = Nie wiadomo, jak nazywa się miejsce na odznakę w obrazie.
    .hint = { -baked }

check-container-complete = Każda zawarta tu odznaka została sprawdzona osobno.
    .fail = Nie każdą zawartą tu odznakę można sprawdzić osobno.
    .unknown = Części zawartości nie sprawdzono.
    .hint = Należy sprawdzić odznaki jedną po drugiej.

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = Serwer { $host } nie odpowiedział albo nie pozwala na sprawdzanie ze stron internetowych.
why-unreachable-plain = Potrzebnego do tego dokumentu nie dało się pobrać.
why-status = Serwer { $host } odpowiedział statusem HTTP { $status } zamiast dokumentem.
why-not-permitted = Ten program sprawdzający nie pozwala, aby odznaka skłoniła urządzenie użytkownika do połączenia z { $url }.
why-not-permitted-plain = Ten program sprawdzający nie pozwala, aby odznaka skłoniła urządzenie użytkownika do połączenia z podanym adresem.
why-offline = Z nikim się nie łączono, zgodnie z życzeniem użytkownika.
why-limit = Wymagałoby to więcej pracy, niż jest tu dozwolone dla jednej odznaki.
why-unreliable = Na tym, co { $host } w tym celu publikuje, nie można polegać.
why-unreliable-plain = Na tym, co w tym celu opublikowano, nie można polegać.
why-not-asked = Nikogo nie zapytano, ponieważ nie stwierdzono, że odznaka pochodzi od swojego wystawcy.
why-unsupported = Ten program sprawdzający nie obsługuje: { $name }.
why-unsupported-plain = Ten program sprawdzający nie obsługuje tego, co jest do tego potrzebne.
hint-unreachable = Należy spróbować ponownie później. To nic nie mówi o odznace.
hint-not-permitted = Należy poprosić wystawcę o opublikowanie tego pod publicznym adresem https.
hint-offline = Należy sprawdzić ponownie, gdy będzie można łączyć się z serwerami.
hint-limit = { -another }
hint-unreliable = Należy zapytać wystawcę. To nic nie mówi o odznace.
hint-not-asked = Najpierw należy zobaczyć, co jeszcze stwierdzono.
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = Chodzi o: { $name }.
fact-found = Znaleziono: { $found }.
fact-expected = Oczekiwano: { $expected }.
fact-status = Status: { $status }.
fact-reason = Podany tam powód: „{ $reason }”.
check-none = Nic w tej odznace nie wymaga sprawdzenia { $check }.

## The language of this file

language = pl
direction = ltr

## The status strip: headline, then the second line
##

## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name

## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = Trwa sprawdzanie tej odznaki…
headline-valid = Podpis prawidłowy — wystawiono przez { $domain }
headline-valid-path = Podpis prawidłowy — wystawiono z części domeny { $domain }
headline-no-status = Podpis prawidłowy — brak informacji o unieważnieniu
headline-status-unknown = Podpis prawidłowy — unieważnienia nie sprawdzono
headline-suspension-unknown = Podpis prawidłowy — zawieszenia nie sprawdzono
headline-unlinked = Podpis prawidłowy — wystawca niezidentyfikowany
headline-not-completed = Podpis prawidłowy — osiągnięcia nie ukończono
headline-not-yet = Ważna dopiero od { $date }
headline-not-yet-plain = Jeszcze nieważna
headline-expired = Wygasła dnia { $date }
headline-expired-plain = Wygasła
headline-signature-expired = Podpis wygasł dnia { $date }
headline-signature-expired-plain = Podpis wygasł
headline-suspended = Zawieszona przez wystawcę
headline-suspended-plain = Zawieszona
headline-revoked = Unieważniona przez wystawcę
headline-revoked-plain = Unieważniona
headline-wrong-signer = Niepodpisana przez podanego wystawcę
headline-malformed = Nie trzyma się zasad własnego formatu
headline-unsigned = Nikt tego nie podpisał
headline-tampered = Nie zgadza się ze swoim podpisem
headline-could-not-check = Nie udało się sprawdzić
headline-unsupported = Ten program sprawdzający nie potrafi odczytać tego rodzaju odznaki
headline-not-a-badge = Nie znaleziono tu odznaki

second-contacting = Trwa łączenie z { $hosts }
second-issued-by = Wystawiono przez { $domain }.
second-issued-from = Wystawiono z części domeny { $domain }.
second-in-date = W okresie ważności.
second-no-end = Brak daty końcowej.
second-not-revoked = Nieunieważniona, stan na dzień { $date }.
second-not-revoked-plain = Nieunieważniona.
second-no-status = Wystawca nie publikuje informacji o unieważnieniu.
second-status-unknown = Nie udało się połączyć z { $host }. Należy spróbować ponownie później.
second-status-unknown-plain = Nie sprawdzono, czy odznakę wycofano.
second-unlinked = Podpisano kluczem, za który nie ręczy żadna domena.
second-not-completed = Wynik w odznace mówi, że osiągnięcia nie ukończono.
second-not-yet = Podpis prawidłowy. Daty porównuje się z zegarem tego urządzenia.
second-expired = Podpis prawidłowy; odznaka obowiązywała od { $from } do { $until }.
second-expired-plain = Podpis prawidłowy.
second-signature-expired = Odznaka zgadza się ze swoim podpisem, ale podpis miał obowiązywać tylko do tego czasu.
second-suspended = Podpis prawidłowy, ale odznaka jest na razie zawieszona.
second-revoked = Podpis prawidłowy, ale odznaka już nie obowiązuje.
second-malformed = To może być zwykła pomyłka: należy poprosić wystawcę o poprawioną odznakę.
second-unsigned = Każdy mógł to napisać.
second-tampered = Po podpisaniu została zmieniona lub uszkodzona. Należy poprosić o oryginalny plik.
second-missing = Potrzebnego sprawdzenia nie wykonano.
second-says-nothing = To nic nie mówi o odznace.
second-unsupported = Inny program sprawdzający może to potrafić.
second-not-a-badge = Należy poszukać pliku samej odznaki. Wystawca często udostępnia go do pobrania.
second-checked = Sprawdzono: { $time }.

## What the badge says

not-checked-yet = Jeszcze nie sprawdzono.
unnamed = Odznaka bez nazwy
label-issuer = Wystawca
label-recipient = Odbiorca
label-issued = Data wystawienia
label-expires = Wygasa
label-unchecked-issuer = Podaje jako wystawcę
label-unchecked-recipient = Podaje jako odbiorcę
label-unchecked-issued = Podaje jako datę wystawienia
label-unchecked-expires = Podaje jako datę końcową
issuer-self = Nazywa się „{ $name }”
issuer-unlinked = Klucz, za który nie ręczy żadna domena
issuer-punycode = Adres zawiera litery spoza podstawowego alfabetu łacińskiego. Pokazano go w postaci technicznej, ponieważ takie litery mogą wyglądać podobnie.
self-issued = Wystawca i odbiorca to ten sam podmiot: jest to oświadczenie o sobie.
recipient-sealed-email = Zapieczętowany adres e-mail: skrót, tylko do porównania
recipient-sealed = Zapieczętowany identyfikator: skrót, tylko do porównania
recipient-id = Ktoś podany tylko za pomocą identyfikatora
recipient-hidden = Odbiorcy nie pokazano
no-end = Brak daty końcowej
states = { $domain } oświadcza:
states-plain = Wystawca oświadcza:
show-picture = Pokaż obraz z { $host }
picture-uncovered = Obraz nie jest objęty podpisem.
person-question = Czy dotyczy tej osoby?
summary-unchecked = Pokaż niesprawdzoną treść
unchecked = Nikt nie ręczy za to, co tu napisano. Każdy mógł to napisać.

## Details

summary-details = Pokaż szczegóły
label-name-as-written = Nazwa tak, jak ją zapisano
label-issuer-id = Identyfikator wystawcy
label-issuer-about = Wystawca o sobie
label-recipient-id = Identyfikator odbiorcy
label-valid-from = Ważna od
label-achievement = Osiągnięcie
label-kind = Rodzaj
label-creator = Twórca osiągnięcia
label-criteria = Kryteria
label-narrative = Jak ją zdobyto
label-evidence = Materiały potwierdzające
label-source = Kto ocenił
label-role = Rola
label-term = Okres
label-activity-start = Początek
label-activity-end = Koniec
label-credits-earned = Zdobyte punkty
label-license = Numer licencji
label-credits-available = Punkty do zdobycia
label-field-of-study = Kierunek nauki
label-specialization = Specjalizacja
label-human-code = Kod
label-language = Język
label-version = Wersja
label-related = Inne wersje
label-alignments = Odnosi się do
label-tags = Słowa kluczowe
label-badge-id = Identyfikator odznaki
label-achievement-id = Identyfikator osiągnięcia
criteria-page = Strona o kryteriach
evidence-page = Strona z materiałami potwierdzającymi
more-items = Inne, niepokazane tutaj: { $count }.

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = Odznaki: { $count }, każda sprawdzona osobno
second-several = Wynik sprawdzenia każdej z nich podano obok niej.
label-results = Wyniki
result-required = Wymagane: { $value }
result-range = Możliwe: { $value }
label-endorsed = Popiera
label-comment = Co o tym mówi
label-endorsements = Poparcia
endorsements-note = Poparcie wskazuje to, co popiera, tylko za pomocą identyfikatora. Nie obejmuje tego, co mówi odznaka, a inni mogą wpisać ten sam identyfikator.
endorsed-award = Kto popiera to przyznanie
endorsed-achievement = Kto popiera ten rodzaj odznaki
endorsed-creator = Kto popiera twórcę tego rodzaju odznaki
endorsed-issuer = Kto popiera wystawcę
endorser-issuer = To jest wystawca odznaki.
endorser-recipient = To jest odbiorca odznaki.
headline-elsewhere = Nie popiera tego
label-achievements = Wymienia także
label-associations = Jak są ze sobą powiązane
association-exact-match-of = { $source } to to samo co { $target }.
association-is-child-of = { $source } jest podporządkowane: { $target }.
association-is-parent-of = { $source } składa się z części takich jak { $target }.
association-is-part-of = { $source } jest częścią całości: { $target }.
association-is-peer-of = { $source } jest na tym samym poziomie co { $target }.
association-is-related-to = { $source } ma związek z: { $target }.
association-precedes = Najpierw { $source }, potem { $target }.
association-replaced-by = Zamiast { $source } jest teraz { $target }.
hint-gone = Nie jest to już tam publikowane albo nie dla wszystkich. To nic nie mówi o odznace.
headline-hosted = Potwierdzono w { $domain }
headline-hosted-plain = Potwierdzono na stronie wystawcy
headline-hosted-copies = Zgadza się z kopiami tego, co opublikowano w { $domain }
headline-hosted-copies-plain = Zgadza się z kopiami tego, co opublikowała strona wystawcy
headline-wrong-host = Nieopublikowana przez podanego wystawcę
second-hosted = Strona wystawcy publikuje teraz dokładnie te same dane. Nie są one podpisane.
second-hosted-copies = Kopie dostarczył użytkownik; nie wiadomo w pełni, co strona wystawcy publikuje teraz. Odznaka nie jest podpisana.
second-hosted-not-yet = Strona wystawcy publikuje tę odznakę. Daty porównuje się z zegarem tego urządzenia.
second-hosted-expired = Strona wystawcy publikuje tę odznakę; obowiązywała od { $from } do { $until }.
second-hosted-expired-plain = Strona wystawcy publikuje tę odznakę.
second-hosted-revoked = Tak podaje strona wystawcy. Odznaka już nie obowiązuje.
publishes = { $host } publikuje:
supplied = Dostarczona przez użytkownika kopia tego, co opublikował serwer { $host }, podaje:
picture-outside = Sam obraz nie jest częścią tego, co opublikowano o odznace.
label-published = Skąd to odczytano
published-award = Przyznanie: { $place }
published-achievement = Za co jest odznaka: { $place }
published-issuer = Wystawca: { $place }
place-document = W samym dokumencie
place-supplied = Kopia dostarczona przez użytkownika, z { $host }
open-issuer = Kim jest wystawca.
open-pages-hosted = Co pokazują podlinkowane strony: nie są częścią tego, co porównano.
way-page = Otwórz stronę samej odznaki na { $host }
way-copies = Zapisaną stamtąd kopię można upuścić razem z odznaką na stronie, która sprawdza odznaki. Liczy się ona wtedy jako kopia dostarczona przez użytkownika.

## Only in the feature `recipient`: is it about this person?

person-hint = Należy wpisać adres e-mail, adres internetowy, numer telefonu, DID lub inny identyfikator. Jest on porównywany na tym urządzeniu; ten program sprawdzający nigdzie go nie wysyła ani nie zachowuje.
person-compare = Porównaj
person-match = Zgadza się: odznaka podaje swojego odbiorcę za pomocą tego identyfikatora. Nie pokazuje to, kto ją przedstawia.
person-no-match = Nie zgadza się: jeśli chodzi o ten rodzaj, odznaka podaje swojego odbiorcę za pomocą innego identyfikatora albo tego samego w innej pisowni.
person-unconfirmed = Nie można stwierdzić: nie wykazano, że sama odznaka jest ważna, więc to, co mówi o swoim odbiorcy, się nie liczy.
person-nothing-typed = Nie można stwierdzić: nic nie wpisano.
person-no-identifier = Nie można stwierdzić: odznaka nie podaje identyfikatora swojego odbiorcy.
person-other-kind = Nie można stwierdzić: odznaka nie podaje swojego odbiorcy w ten sposób, lecz za pomocą identyfikatorów innych rodzajów albo rodzajów, których ten program sprawdzający nie zna.
person-unknown-hash = Nie można stwierdzić: odznaka ma taki identyfikator jako skrót rodzaju, którego ten program sprawdzający nie zna.
person-spelling = Nie można stwierdzić: odznaka może mieć ten sam identyfikator w innej pisowni. Należy wpisać go tak, jak miał go wystawca; numer telefonu z numerem kierunkowym kraju.
person-limit = Nie można stwierdzić: wymagałoby to więcej pracy, niż jest tu dozwolone dla jednej odznaki.
person-not-valid = Sama odznaka nie jest ważna: należy zobaczyć, co jeszcze stwierdzono.

## Checks and what they leave open

summary-checks = Pokaż sprawdzenia ({ $count })
label-checks = Co sprawdzono
outcome-passed = Pomyślnie:
outcome-failed = Niepomyślnie:
outcome-unknown = Nie sprawdzono:
outcome-none = Nie dotyczy:
label-not-checked = Czego nie sprawdzono
open-truth = Czy to, co oświadcza { $domain }, jest prawdą.
open-truth-plain = Czy to, co oświadcza odznaka, jest prawdą.
open-owner = Kto prowadzi { $domain }.
open-owner-plain = Kto ma klucz.
open-person = Czy odznaka dotyczy osoby, która ją pokazuje.
open-pages = Co pokazują podlinkowane strony: podpis ich nie obejmuje.
label-contacted = Serwery, z którymi się łączono
nobody-contacted = Żadne.
label-checked-at = Czas, z którym porównano daty
label-checker = Czym sprawdzono
label-proofs = Podpisy
proof-issuer = Złożono kluczem wystawcy, według { $suite }.
proof-co-signature = Dodatkowy podpis: { $controller }. Zgadza się i nie mówi nic o tym, kto wystawił odznakę.
proof-co-signature-open = Jakiś podpis podaje klucz { $method }. Nie potwierdzono go i się nie liczy.

## Actions

action-verify = Sprawdź samodzielnie na { $host }
action-copy = Kopiuj odznakę
action-copied = Skopiowano
action-download = Pobierz odznakę
action-again = Sprawdź ponownie
print-note = Wydrukowana strona niczego nie dowodzi. Samą odznakę należy sprawdzić pod adresem { $url }.
print-note-plain = Wydrukowana strona niczego nie dowodzi. Należy sprawdzić samą odznakę.

## Only in the feature `trust`: lists that the reader chose

listings-label = Na listach wybranych przez Ciebie
listing-named-since = Na liście { $keeper } jako { $name } od { $date }.
listing-named = Na liście { $keeper } jako { $name }.
listing-since = Na liście { $keeper } od { $date }.
listing-plain = Na liście { $keeper }.
listing-ended = Już nie na liście { $keeper }: wpis skończył się { $date }.
listing-not-yet = Jeszcze nie na liście { $keeper }: wpis zaczyna się { $date }.
listing-none = Nie ma na liście { $keeper }. To nic nie mówi o wystawcy.
listing-unknown = Nie sprawdzono, czy wystawca jest na liście { $keeper }.
listing-unconfirmed = Nie ustalono, że sama odznaka jest w porządku, więc nikogo nie szukano.
listing-form = Dokument nie jest listą takiego rodzaju, jaki czyta ten program.
listing-out-of-date = Czas samej listy minął albo się nie zaczął.
listing-not-in-order = Lista nie zgadza się ze swoim podpisem albo prowadzący ją wycofał.
listing-ambiguous = Lista ma kilka wpisów o wystawcy, które mówią różne rzeczy.
listing-signer = Listę podpisał: { $signer }.
listing-unsigned = Lista nie jest podpisana.
listing-date = Stan na dzień { $date }.
listings-page-label = Lista, którą wymienia ta strona. Nie jest Twoim wyborem i niczego nie zmienia w odznace

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = Witryny, które wymienia wystawca
site-linked = { $host } i wystawca wymieniają się nawzajem.
site-not-linked = { $host } nie wymienia wystawcy. Że należą do siebie, mówi tylko wystawca.
site-unknown = Nie sprawdzono, czy { $host } wymienia wystawcę.
site-out-of-date = To, co opublikowano tam o wystawcy, jest już lub jeszcze nieważne.
site-not-in-order = To, co opublikowano tam o wystawcy, nie zgadza się z kluczem wystawcy albo nie da się tego odczytać.
co-signers-label = Kto jeszcze podpisał
co-signers-count = Dzisiejsi członkowie { $community }, którzy podpisali: { $count }. Wymagana liczba: { $required }.
co-signer-member = Członek: { $controller }
co-signer-other = Ktoś, czyjego członkostwa nie znaleziono: { $controller }
endorsed-parent = Kto popiera organizację, do której wystawca według siebie należy
endorsed-assessor = Kto popiera oceniającego
beside-source = Przyszło obok odznaki, w: { $source }.
beside-within = Przyszło obok odznaki, w tym samym dokumencie.
bound-text = Jest związane dokładnie z tym tekstem odznaki.
bound-other-text = Jest związane z innym tekstem: popiera odznakę o tym identyfikatorze, a że to ta, nie potwierdzono.
bound-not-compared = Jest związane z tekstem, którego nie można było porównać z tą odznaką.
bound-identifier = Popiera odznakę o tym identyfikatorze; nie potwierdzono, że chodziło o ten tekst.
aside-label = Obok odznaki, bez stwierdzonego związku z nią
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = O co można zapytać
facet-stated = Podano:
facet-confirmed = Potwierdzono:
facet-unknown = Nie wiadomo:
facet-voice = Kto to mówi?
facet-voice-self = Osoba, której dotyczy odznaka, mówi to o sobie.
facet-voice-host = Kto prowadzi { $host }.
facet-voice-key = Kto ma klucz wystawcy.
facet-voice-kind = Czy to osoba, grupa czy organizacja.
facet-known-by = Skąd znamy ten głos?
facet-known-host = { $host } za niego ręczy.
facet-known-site = { $host } i wystawca wymieniają się nawzajem.
facet-known-list = Jest na liście wybranej przez Ciebie: { $keeper }.
facet-known-endorser = Wystawcę popiera: { $name } (tak się nazywa).
facet-known-not = Nic tu za nim nie przemawia poza jego własnym kluczem.
facet-done = Co ta osoba zrobiła?
facet-done-narrative = Opisano, jak odbiorca ją zdobył.
facet-done-criteria = Opisano, co trzeba zrobić, aby ją zdobyć.
facet-done-not = Odznaka tego nie mówi.
facet-seen = Kto to widział lub ocenił?
facet-seen-source = { $name }, według słów wystawcy.
facet-seen-signed = { $name } (tak się nazywa), także podpisał.
facet-seen-results = Odznaka ma wyniki.
facet-seen-not = Odznaka nie wymienia nikogo poza wystawcą.
facet-work = Czy mogę to zobaczyć?
facet-work-linked = Są odnośniki do materiałów. Nikt tu nie wie, czy nadal pokazują to, co widział wystawca.
facet-work-described = Materiały są opisane, bez odnośników.
facet-work-not = Nie podano materiałów.
facet-maker = Czyja to definicja?
facet-maker-issuer = Samego wystawcy.
facet-maker-signed = { $name } (tak się nazywa), kto popiera odznakę lub wystawcę.
facet-maker-other = { $name }, według słów wystawcy.
facet-maker-not = Odznaka nie mówi, kto ją zdefiniował.
facet-place = W jakim kontekście?
facet-place-framework = Wskazuje na: { $name }.
facet-place-details = Słowa kluczowe lub inne dane są wśród szczegółów.
facet-place-not = Odznaka żadnego nie wymienia.
facet-when = Kiedy i czy jest nadal aktualna?
facet-when-earned = Zdobyta: { $date }.
facet-when-in-date = Jest w okresie ważności, według zegara tego urządzenia.
facet-when-over = Nie jest w okresie ważności, według zegara tego urządzenia.
facet-when-stands = Wystawca jej nie wycofał.
facet-when-withdrawn = Wystawca ją wycofał.
facet-when-not = Czy wystawca ją wycofał.
facet-person = Czy dotyczy tej osoby?
facet-person-match = Wymienia odbiorcę tym, co podano.
facet-person-other = Wymienia odbiorcę czymś innym niż to, co podano.
facet-person-not = Nikt jej nie porównał z osobą albo nie dało się tego ustalić.
facet-company = Kto stoi obok niej?
facet-company-member = { $controller }, członek podanej przez Ciebie społeczności, podpisał ją.
facet-company-endorser = Popiera ją: { $name } (tak się nazywa).
facet-company-not = Nie wiadomo, by ktoś jeszcze stał obok niej. Większość uznania jest mała.
facet-consent = Czy ta osoba ją przyjęła?
facet-consent-self = Wystawiła ją sama.
facet-consent-given = Odbiorca poparł ją własnym kluczem.
facet-consent-presented = Odbiorca umieścił ją w prezentacji własnym kluczem.
facet-consent-not = Nic tu nie pokazuje, że odbiorca ją przyjął.

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = Sprawdzono przy tworzeniu tej strony: { $time }.
twin-file = Odznaka jako plik
twin-picture = Obraz niczego nie dowodzi: należy sprawdzić samą odznakę.
