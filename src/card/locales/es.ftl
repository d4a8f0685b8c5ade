### Spanish. No native speaker has read these translations.
###
### The keys are those of en.ftl, which says how texts are written.

-corrected = Pida al emisor una insignia corregida.
-original = Pida el archivo original.
-transport = Compruebe que el archivo se copió o descargó entero e inténtelo de nuevo.
-another = Puede que otro verificador sí pueda comprobarlo.
-signer = Pregunte al emisor indicado si esta insignia es suya.
-baked = Pida al emisor que vuelva a poner la insignia en la imagen.

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

check-intake-readable = El archivo se puede leer.
    .fail = El archivo no se puede leer.
    .unknown = No se sabe qué contiene el archivo.
    .hint = { -transport }
check-intake-json = El texto es JSON bien formado.
    .fail = El texto no es JSON bien formado.
    .unknown = No se sabe si el texto es JSON bien formado.
    .hint = { -transport }
check-intake-unique-names = Cada nombre aparece una sola vez en su objeto.
    .fail = Un nombre aparece dos veces en un mismo objeto, así que los programas pueden leer en él cosas distintas.
    .unknown = No se sabe si algún nombre aparece dos veces en un mismo objeto.
    .hint = { -corrected }
check-intake-unicode = Todos los textos son Unicode bien formado.
    .fail = Un texto contiene medio carácter Unicode.
    .unknown = No se sabe si todos los textos son Unicode bien formado.
    .hint = { -corrected }
check-intake-wrapper = El archivo contiene la insignia y nada alrededor de ella.
    .fail = La insignia estaba dentro de otra cosa, que se ha quitado.
    .unknown = No se sabe si había algo alrededor de la insignia.
    .hint = Lo que había alrededor de la insignia no forma parte de ella.
check-intake-byte-order-mark = El archivo empieza por su contenido.
    .fail = El archivo empieza por una marca de orden de bytes, que JSON no permite. Se ha pasado por alto.
    .unknown = No se sabe si el archivo empieza por una marca de orden de bytes.
    .hint = Guarde el archivo como UTF-8 sin marca de orden de bytes.
check-intake-badge = El documento es una insignia.
    .fail = El documento no es una insignia.
    .unknown = No se sabe si el documento es una insignia.
    .hint = Busque el archivo de la propia insignia; el emisor suele ofrecerlo como descarga.
check-intake-kind = Este verificador puede leer este tipo de insignia.
    .fail = El documento no es de ningún tipo de insignia que se haya publicado.
    .unknown = No se sabe de qué tipo de insignia se trata.
    .hint = { -another }
check-intake-part = El documento es más que una parte de una insignia.
    .fail = El documento pertenece a insignias que remiten a él, y por sí mismo no es ninguna.
    .unknown = No se sabe si el documento es solo una parte de una insignia.
    .hint = Busque el archivo de la insignia que se concedió a alguien.

check-context-base = El primer contexto es el de Verifiable Credentials.
    .fail = El primer contexto no es el de Verifiable Credentials.
    .unknown = No se sabe si los contextos empiezan como deben.
    .hint = { -corrected }
check-context-open-badges = Se indica el contexto de Open Badges.
    .fail = El contexto de Open Badges no se indica en segundo lugar.
    .unknown = No se sabe si se indica el contexto de Open Badges.
    .hint = { -corrected }
check-context-alias = El contexto de Open Badges se indica con su dirección actual.
    .fail = El contexto de Open Badges se indica con una dirección antigua. Se ha leído como la actual.
    .unknown = No se sabe con qué dirección se indica el contexto de Open Badges.
    .hint = Los emisores pueden usar la dirección actual en las insignias nuevas.
check-context-known = El significado de cada palabra procede de contextos que este verificador lleva consigo.
    .fail = Un contexto no se puede usar.
    .unknown = No se sabe qué significan algunas palabras de la insignia.
    .hint = { -another }
check-context-rules = Los contextos son compatibles entre sí.
    .fail = Los contextos se contradicen o no se pueden leer.
    .unknown = No se sabe si los contextos son compatibles entre sí.
    .hint = { -corrected }
check-context-complete = Todo lo que hay en la insignia tiene un significado que la firma cubre.
    .fail = Algo de la insignia no tiene un significado definido, así que una firma no lo cubriría.
    .unknown = No se sabe si todo lo que hay en la insignia tiene un significado definido.
    .hint = { -corrected }
check-context-understood = Ningún vocabulario añadido cambia lo que se lee aquí.
    .fail = Un vocabulario añadido da otros nombres o significados a lo que define el estándar, así que la insignia no se leería como se firmó.
    .unknown = No se sabe si algún vocabulario añadido cambia lo que se lee aquí.
    .hint = { -original }
check-context-snapshot = La firma se hizo con los contextos tal como son ahora.
    .fail = La firma se hizo con un texto anterior de un contexto.
    .unknown = No se sabe con qué texto de los contextos se hizo la firma.
    .hint = Otros verificadores pueden responder otra cosa. El emisor puede emitir la insignia de nuevo.
check-canonical-form = La insignia se puede poner en la forma única que se firma.
    .fail = La insignia no se puede poner en la forma única que se firma.
    .unknown = No se sabe en qué forma se firmó la insignia.
    .hint = { -corrected }

check-credential-type = El documento dice que es una credencial, con tipos que están definidos.
    .fail = Los tipos de la credencial faltan o no están definidos.
    .unknown = No se sabe si los tipos de la credencial están definidos.
    .hint = { -corrected }
check-credential-id = La credencial tiene un solo identificador.
    .fail = El identificador de la credencial falta o no es una única dirección web o URN.
    .unknown = No se sabe si la credencial tiene un solo identificador.
    .none = La credencial no tiene identificador y no lo necesita.
    .hint = { -corrected }
check-credential-issuer = La credencial indica un solo emisor.
    .fail = La credencial no indica un solo emisor mediante un identificador.
    .unknown = No se sabe si la credencial indica un solo emisor.
    .hint = { -corrected }
check-credential-subject = La credencial trata de un solo sujeto.
    .fail = La credencial no trata de exactamente un sujeto.
    .unknown = No se sabe si la credencial trata de un solo sujeto.
    .hint = { -corrected }
check-credential-dates = Las fechas necesarias están y están bien formadas.
    .fail = Una fecha necesaria falta o no está bien formada.
    .unknown = No se sabe si las fechas están bien formadas.
    .hint = { -corrected }
check-credential-time-zone = Todas las fechas indican su zona horaria.
    .fail = Una fecha no indica su zona horaria. Se ha leído como tiempo universal (UTC).
    .unknown = No se sabe si todas las fechas indican su zona horaria.
    .hint = Las fechas pueden desviarse unas horas. Los emisores pueden añadir la zona horaria.
check-credential-period = El período de validez termina después de empezar.
    .fail = El período de validez termina antes de empezar.
    .unknown = No se sabe si el período de validez termina después de empezar.
    .none = El período de validez está abierto, así que sus extremos no pueden contradecirse.
    .hint = { -corrected }
check-credential-status = La información sobre dónde consultar el estado está completa.
    .fail = La información sobre dónde consultar el estado no está completa.
    .unknown = No se sabe si la información sobre el estado está completa.
    .none = La insignia no indica ningún lugar donde consultar su estado.
    .hint = { -corrected }
check-credential-schema = Cada esquema se indica con su dirección y su tipo.
    .fail = Un esquema se indica sin su dirección o sin su tipo.
    .unknown = No se sabe si cada esquema se indica por completo.
    .none = La insignia no indica ningún esquema.
    .hint = { -corrected }
check-credential-typed = Las evidencias, las condiciones de uso y los servicios de actualización dicen de qué tipo son.
    .fail = Una evidencia, unas condiciones de uso o un servicio de actualización no dice de qué tipo es.
    .unknown = No se sabe si las evidencias, las condiciones de uso y los servicios de actualización dicen su tipo.
    .none = La insignia no indica evidencias, condiciones de uso ni servicios de actualización.
    .hint = { -corrected }
check-credential-texts = Los nombres y las descripciones son textos simples.
    .fail = Un nombre o una descripción no es un texto simple.
    .unknown = No se sabe si los nombres y las descripciones son textos simples.
    .none = La credencial no tiene nombre ni descripción propios.
    .hint = { -corrected }
check-credential-related = Cada recurso relacionado se indica una sola vez, con un resumen criptográfico.
    .fail = Un recurso relacionado se indica dos veces o sin resumen criptográfico.
    .unknown = No se sabe si los recursos relacionados se indican con resúmenes criptográficos.
    .none = La insignia no indica recursos relacionados.
    .hint = { -corrected }

check-badge-recipient = La insignia dice a quién se emitió, mediante un identificador.
    .fail = La insignia no dice a quién se emitió.
    .unknown = No se sabe si la insignia dice a quién se emitió.
    .hint = { -corrected }
check-badge-subject = La insignia trata de un solo logro.
    .fail = La insignia no trata de exactamente un logro.
    .unknown = No se sabe si la insignia trata de un solo logro.
    .hint = { -corrected }
check-badge-achievement = El logro tiene nombre, descripción y criterios.
    .fail = Al logro le falta su identificador, tipo, nombre, descripción o criterios.
    .unknown = No se sabe si el logro está descrito por completo.
    .hint = { -corrected }
check-badge-profiles = El emisor y los demás perfiles dicen qué son.
    .fail = El emisor u otro perfil no dice qué es.
    .unknown = No se sabe si los perfiles dicen qué son.
    .none = El emisor se indica solo por su identificador.
    .hint = { -corrected }
check-badge-alignments = Las alineaciones y las descripciones de resultados están completas.
    .fail = Una alineación o una descripción de resultados no está completa.
    .unknown = No se sabe si las alineaciones y las descripciones de resultados están completas.
    .none = La insignia no tiene alineaciones ni descripciones de resultados.
    .hint = { -corrected }
check-badge-evidence = Las evidencias son del tipo que define el estándar.
    .fail = Una evidencia no es del tipo que define el estándar.
    .unknown = No se sabe si las evidencias son del tipo que define el estándar.
    .none = La insignia no tiene evidencias.
    .hint = { -corrected }
check-badge-identities = Los identificadores del destinatario están completos.
    .fail = Un identificador del destinatario no está completo.
    .unknown = No se sabe si los identificadores del destinatario están completos.
    .none = El destinatario no se indica por una dirección de correo electrónico o algo similar.
    .hint = { -corrected }
check-badge-results = Los resultados remiten a descripciones que el logro tiene.
    .fail = Un resultado remite a una descripción que el logro no tiene, o incumple lo que ella fija.
    .unknown = No se sabe si los resultados concuerdan con sus descripciones.
    .none = La insignia no da resultados.
    .hint = { -corrected }
check-badge-result-status = Los resultados no dicen que el logro quedara sin alcanzar.
    .fail = Un resultado dice que el logro no se completó.
    .unknown = No se sabe si algún resultado dice que el logro no se completó.
    .none = La insignia no da ningún resultado con estado.
    .hint = Lea el resultado antes de confiar en la insignia.
check-badge-creator = El emisor es también el creador del logro.
    .fail = Se indica a otro como creador del logro.
    .unknown = No se sabe si el emisor es el creador del logro.
    .none = No se indica a nadie más como creador del logro.
    .hint = Pregunte al creador si este emisor puede conceder el logro.

check-endorsement-subject = El respaldo dice qué respalda.
    .fail = Al respaldo le falta su nombre, o no dice qué respalda.
    .unknown = No se sabe qué se respalda.
    .hint = { -corrected }
check-endorsement-target = Respalda aquello a lo que va unido.
    .fail = Respalda { $subject }, y no aquello a lo que va unido.
    .fail-plain = No es un respaldo de aquello a lo que va unido.
    .unknown = No se sabe si respalda aquello a lo que va unido.
    .hint = No dice nada de esta insignia.
check-record-subject = El expediente dice de quién es y qué contiene.
    .fail = El expediente no dice de quién es o qué contiene.
    .unknown = No se sabe si el expediente está completo.
    .hint = { -corrected }
check-record-associations = Lo que el expediente enlaza entre sí figura en él.
    .fail = El expediente enlaza algo que no figura en él.
    .unknown = No se sabe si lo que enlaza el expediente figura en él.
    .none = El expediente no enlaza nada entre sí.
    .hint = { -corrected }
check-record-vouches = El emisor del expediente firmó esta insignia junto con el resto del expediente. Ella no tiene firma propia.
    .fail = Esta insignia no tiene firma propia, y la del expediente no se sostiene.
    .unknown = No se sabe si el emisor del expediente responde por esta insignia, que no tiene firma propia.
    .hint = Pida al emisor una insignia firmada.
check-record-issuer = La insignia indica como emisor suyo al del expediente.
    .fail = La insignia indica otro emisor que el del expediente, y ese emisor no la firmó.
    .unknown = No se sabe si la insignia indica como emisor suyo al del expediente.
    .hint = Pregunte al emisor que la insignia indica.

check-assertion-context = Se indica el vocabulario de Open Badges.
    .fail = No se indica el vocabulario de Open Badges.
    .unknown = No se sabe si se indica el vocabulario de Open Badges.
    .hint = { -corrected }
check-assertion-shape = La concesión tiene todo lo que pide el estándar.
    .fail = A la concesión le falta algo que pide el estándar, o lo tiene en otra forma.
    .unknown = No se sabe si la concesión está completa.
    .hint = { -corrected }
check-assertion-dates = Las fechas están bien formadas y en orden.
    .fail = Una fecha falta, no está bien formada o no está en orden.
    .unknown = No se sabe si las fechas están bien formadas.
    .hint = { -corrected }
check-assertion-class = Se describe por completo para qué es la insignia.
    .fail = A la descripción de para qué es la insignia le falta algo, o lo tiene en otra forma.
    .unknown = No se sabe si se describe por completo para qué es la insignia.
    .hint = { -corrected }
check-assertion-issuer = El emisor se describe a sí mismo por completo.
    .fail = A la descripción que el emisor da de sí mismo le falta algo, o lo tiene en otra forma.
    .unknown = No se sabe si el emisor se describe a sí mismo por completo.
    .hint = { -corrected }
check-assertion-upgraded = La insignia está escrita como dispone Open Badges 2.0.
    .fail = La insignia sigue un estándar anterior. Se ha leído como dispone Open Badges 2.0.
    .unknown = No se sabe si la insignia está escrita como dispone Open Badges 2.0.
    .hint = No hace falta hacer nada. Los emisores pueden emitir las insignias nuevas según un estándar más reciente.
check-assertion-extensions = Las extensiones tienen la forma debida y se han leído.
    .fail = A una extensión le falta su contexto o su tipo.
    .unknown = Una extensión no se ha leído ni se ha comparado con sus propias reglas.
    .none = La insignia no tiene extensiones.
    .hint = { -corrected }
check-hosted-class = Se ha leído en { $host } para qué es la insignia.
    .plain = Para qué es la insignia se ha leído junto con ella.
    .fail = En la dirección donde debería figurar para qué es la insignia hay otra cosa.
    .unknown = No se sabe para qué es la insignia.
    .hint = { -signer }
check-hosted-issuer = El perfil del emisor se ha leído en su propia dirección, en { $host }.
    .plain = El perfil del emisor se ha leído en su propia dirección.
    .fail = El emisor no se indica con la dirección en la que publica su perfil.
    .unknown = No se sabe qué publica el emisor sobre sí mismo.
    .none = Según su estándar, el emisor no tiene perfil propio, solo un sitio.
    .hint = { -signer }
check-hosted-same = Lo que da una dirección se identifica con esa misma dirección.
    .fail = Lo que da una dirección se identifica con otra dirección. Se ha leído desde esa otra.
    .unknown = No se sabe si lo que da una dirección se identifica con esa misma dirección.
    .hint = Asegúrese de que esta es la insignia que quería comprobar.
check-hosted-https = Las direcciones son https.
    .fail = Una dirección es http. Se ha consultado por https en su lugar.
    .unknown = No se sabe si las direcciones son https.
    .hint = No hace falta hacer nada. Los emisores pueden usar https en las insignias nuevas.
check-hosted-supplied = Se ha pedido lo que publican los servidores.
    .fail = No se ha preguntado a { $host }. En su lugar se ha leído una copia que usted aportó.
    .fail-plain = Se ha leído una copia que usted aportó en lugar de lo que su servidor publica ahora.
    .unknown = No se sabe si se ha preguntado a los servidores.
    .hint = Para saber qué hay allí ahora, compruebe de nuevo sin la copia o abra la dirección.
check-hosted-address = La insignia indica la dirección en la que está publicada.
    .fail = La insignia no indica ninguna dirección en la que su emisor la publique.
    .unknown = No se sabe dónde está publicada la insignia.
    .hint = Pida al emisor la dirección de la insignia.
check-hosted-assertion = La insignia se ha leído en { $host }, donde está publicada.
    .plain = La insignia se ha leído donde está publicada.
    .fail = En la dirección que indica esta insignia hay otra.
    .unknown = No se sabe si el emisor publica esta insignia.
    .none = La insignia ya no está publicada.
    .hint = { -signer }
check-hosted-origin = { $host } es un lugar donde el emisor dice que publica insignias.
    .plain = La insignia está publicada donde el emisor dice que publica insignias.
    .fail = { $host } no es un lugar donde el emisor indicado diga que publica insignias.
    .fail-plain = La insignia no está publicada donde el emisor indicado dice que publica insignias.
    .unknown = No se sabe si la insignia está publicada donde el emisor dice que publica insignias.
    .hint = { -signer }
check-hosted-copy = La copia disponible dice lo mismo que lo que está publicado.
    .fail = La copia disponible dice otra cosa que lo que está publicado. Solo se muestra lo publicado.
    .unknown = No se sabe si la copia disponible dice lo mismo que lo que está publicado.
    .none = No se ha dado ninguna copia para comparar.
    .hint = No confíe en la copia. Puede ser antigua o estar modificada.

check-proof-present = La insignia lleva una firma.
    .fail = La insignia no lleva ninguna firma.
    .unknown = No se sabe si la insignia lleva una firma.
    .none = La insignia no lleva una firma propia.
    .hint = Pida al emisor una insignia firmada.
check-proof-shape = La prueba tiene todos los miembros que su tipo necesita.
    .fail = A la prueba le falta un miembro que su tipo necesita.
    .unknown = No se sabe si la prueba está completa.
    .hint = { -corrected }
check-proof-suite = La cryptosuite es una de las que admite este verificador.
    .fail = Aquí no se puede usar ninguna cryptosuite con este nombre.
    .unknown = Por su cryptosuite, no se sabe si la firma coincide.
    .hint = { -another }
check-proof-suite-name = La cryptosuite lleva su nombre actual.
    .fail = La cryptosuite lleva un nombre antiguo. Se ha leído como el actual.
    .unknown = No se sabe si la cryptosuite lleva su nombre actual.
    .hint = Los emisores pueden usar el nombre actual en las insignias nuevas.
check-proof-purpose = La prueba se hizo para declarar algo.
    .fail = La prueba se hizo con otro fin que declarar algo.
    .unknown = No se sabe con qué fin se hizo la prueba.
    .hint = { -corrected }
check-proof-dates = Las fechas de la prueba están bien formadas.
    .fail = Una fecha de la prueba no está bien formada.
    .unknown = No se sabe si las fechas de la prueba están bien formadas.
    .none = La prueba no da fechas.
    .hint = { -corrected }
check-proof-expires = La propia firma está vigente hasta el { $date }.
    .plain = La propia firma está vigente.
    .fail = La propia firma caducó el { $date }.
    .fail-plain = La propia firma ha caducado.
    .unknown = No se sabe si la propia firma está vigente.
    .none = La propia firma no tiene fecha de fin.
    .hint = Pida al emisor que firme de nuevo la insignia.
check-proof-session = La prueba no está ligada a un solo sitio o sesión.
    .fail = La prueba se hizo para un solo sitio o sesión y en otro lugar no prueba nada.
    .unknown = No se sabe si la prueba está ligada a un solo sitio o sesión.
    .hint = { -original }
check-proof-chain = Las pruebas en las que se apoya esta están y coinciden.
    .fail = Una prueba en la que se apoya esta falta o no coincide.
    .unknown = No se sabe si las pruebas en las que se apoya esta coinciden.
    .none = La prueba no se apoya en otras.
    .hint = { -original }
check-proof-context = Los contextos de la prueba concuerdan con los de la insignia.
    .fail = Los contextos de la prueba difieren de los de la insignia.
    .unknown = No se sabe si los contextos de la prueba concuerdan con los de la insignia.
    .none = La prueba no tiene contextos propios que comparar.
    .hint = { -original }
check-proof-value = La firma tiene la forma y la longitud correctas.
    .fail = La firma no tiene la forma y la longitud de su cryptosuite.
    .unknown = No se sabe si la firma tiene la forma correcta.
    .hint = { -original }
check-proof-signature = La insignia coincide con su firma: no ha cambiado desde que se firmó.
    .fail = La insignia no coincide con su firma. Se modificó o se dañó después de firmarse.
    .unknown = No se sabe si la insignia coincide con su firma.
    .hint = { -original }

check-proof-obsolete = La cryptosuite sigue en uso.
    .fail = La cryptosuite está obsoleta. No se conoce nada en su contra, pero puede que otros verificadores ya no la lean.
    .unknown = No se sabe si la cryptosuite sigue en uso.
    .hint = Los emisores pueden firmar las insignias nuevas con una cryptosuite actual.
check-proof-header = La cabecera de la firma indica su algoritmo y no pide nada que no se entienda.
    .fail = La cabecera de la firma indica otro algoritmo que el de su clave, o pide algo que no se entiende.
    .unknown = No se sabe qué pide la cabecera de la firma.
    .hint = { -original }
check-proof-derived = La prueba se hizo para mostrar la insignia.
    .fail = Esta es la copia reservada al titular, de la que se hacen otras para mostrar.
    .unknown = No se sabe si la prueba se hizo para mostrar la insignia.
    .hint = Pida al titular una copia hecha para mostrar.
check-proof-whole = La insignia se muestra entera.
    .fail = El titular eligió qué partes de la insignia mostrar. Puede haberse omitido lo que el emisor no hizo obligatorio, como una fecha de fin.
    .unknown = No se sabe si la insignia se muestra entera.
    .hint = Si una parte que falta es importante, pídala al titular.

check-jws-form = La insignia tiene la forma de una JSON Web Signature.
    .fail = La insignia no tiene la forma de una JSON Web Signature.
    .unknown = No se sabe si la insignia tiene la forma de una JSON Web Signature.
    .hint = { -transport }
check-jws-header = La cabecera de la firma no pide nada inusual.
    .fail = La cabecera de la firma es de otro tipo que las de las insignias, o pide algo que no se entiende.
    .unknown = No se sabe si la cabecera de la firma pide algo inusual.
    .hint = { -original }
check-jws-members = La cabecera de la firma tiene solo miembros que Open Badges permite.
    .fail = La cabecera de la firma tiene un miembro que Open Badges no permite. No se ha tenido en cuenta.
    .unknown = No se sabe si la cabecera de la firma tiene otros miembros.
    .hint = { -corrected }
check-jws-algorithm = El algoritmo de la firma es uno de los que admite este verificador.
    .fail = El algoritmo de la firma no es ninguno que proteja una insignia.
    .unknown = Por su algoritmo, no se sabe si la firma coincide.
    .hint = { -original }
check-jws-key = La firma indica una sola clave pública.
    .fail = La firma no indica ninguna clave, o no indica una sola clave pública.
    .unknown = No se sabe qué clave indica la firma.
    .hint = { -corrected }
check-jws-signature = La insignia coincide con la firma que la envuelve: no ha cambiado desde que se firmó.
    .fail = La insignia no coincide con la firma que la envuelve. Se modificó o se dañó después de firmarse.
    .unknown = No se sabe si la insignia coincide con la firma que la envuelve.
    .hint = { -original }

check-jwt-profile = El token y la credencial que contiene siguen un mismo estándar.
    .fail = El token y la credencial que contiene siguen estándares distintos.
    .unknown = No se sabe qué estándar sigue el token.
    .hint = { -corrected }
check-jwt-claims = El token dice lo mismo que la credencial que contiene.
    .fail = El token dice otra cosa que la credencial que contiene, u omite lo que debe decir.
    .unknown = No se sabe si el token dice lo mismo que la credencial que contiene.
    .hint = { -corrected }
check-jwt-expires = El propio token está vigente hasta el { $date }.
    .plain = El propio token está vigente.
    .fail = El propio token caducó el { $date }.
    .fail-plain = El propio token ha caducado.
    .unknown = No se sabe si el propio token está vigente.
    .none = El propio token no tiene fecha de fin.
    .hint = Pida al emisor que firme de nuevo la insignia.
check-jwt-recipient = El token indica el destinatario igual que la credencial.
    .fail = El token no indica el destinatario.
    .unknown = No se sabe si el token indica el destinatario.
    .hint = Los emisores pueden indicar el destinatario en el token.
check-jwt-meaning = Todo lo que hay en la insignia tiene un significado definido.
    .fail = Algo de la insignia no tiene un significado definido. Está firmado de todos modos.
    .unknown = No se sabe si todo lo que hay en la insignia tiene un significado definido.
    .hint = { -corrected }
check-jwt-proof = Las pruebas del interior concuerdan con la firma que las envuelve.
    .fail = Una prueba del interior de la insignia no coincide, aunque la firma que la envuelve sí.
    .unknown = No se sabe si las pruebas del interior coinciden.
    .hint = Pregunte al emisor cuál de las firmas cuenta.

check-key-identifier = La clave se indica con un identificador bien formado.
    .fail = El identificador de la clave no está bien formado.
    .unknown = No se sabe si la clave se indica con un identificador bien formado.
    .hint = { -corrected }
check-key-resolver = Este verificador sabe cómo encontrar claves de este tipo.
    .fail = No se pueden encontrar claves de este tipo.
    .unknown = No se sabe cuál es la clave, porque este verificador no puede encontrar claves de este tipo.
    .hint = { -another }
check-key-document = El documento que incluye la clave se ha leído en { $host }.
    .plain = Se ha leído el documento que incluye la clave.
    .fail = { $host } no publica ningún documento legible que incluya la clave.
    .fail-plain = El documento que incluye la clave falta o no se puede leer.
    .unknown = No se sabe de quién es esta clave.
    .hint = Pida al emisor que vuelva a publicar sus claves.
check-key-document-id = El documento que incluye la clave trata del identificador que llevó hasta él.
    .fail = El documento que incluye la clave trata de otro.
    .unknown = No se sabe de quién trata el documento que incluye la clave.
    .hint = { -signer }
check-key-deactivated = El dueño de la clave no ha renunciado a su identificador.
    .fail = El dueño de la clave ha renunciado a su identificador.
    .unknown = No se sabe si el dueño de la clave ha renunciado a su identificador.
    .hint = { -signer }
check-key-method = El documento del dueño incluye la clave.
    .fail = El documento del dueño no incluye la clave.
    .unknown = No se sabe si el documento del dueño incluye la clave.
    .hint = { -signer }
check-key-controller = La clave la controla el dueño del documento que la incluye.
    .fail = La clave la controla alguien distinto del dueño del documento que la incluye.
    .unknown = No se sabe quién controla la clave.
    .hint = { -signer }
check-key-purpose = El dueño permite que esta clave haga declaraciones.
    .fail = El dueño no permite que esta clave haga declaraciones.
    .unknown = No se sabe si el dueño permite que esta clave haga declaraciones.
    .hint = { -signer }
check-key-current = La clave no está revocada ni ha caducado.
    .fail = La clave está revocada o ha caducado.
    .unknown = No se sabe si la clave sigue en uso.
    .hint = Pida al emisor que firme de nuevo la insignia.
check-key-format = La clave está bien formada.
    .fail = La clave no está bien formada, o no es una clave pública.
    .unknown = No se sabe si la clave está bien formada.
    .hint = Pida al emisor que vuelva a publicar sus claves.
check-key-kind = La clave es del tipo que usa el algoritmo de la firma.
    .fail = La clave es de otro tipo que el que usa el algoritmo de la firma.
    .unknown = No se sabe si la clave es adecuada para el algoritmo de la firma.
    .hint = { -corrected }
check-key-issuer = La clave pertenece al emisor indicado.
    .fail = La clave pertenece a { $controller }, no a { $issuer }.
    .fail-plain = La clave no pertenece al emisor indicado.
    .unknown = No se sabe si la clave pertenece al emisor indicado.
    .hint = { -signer }
check-key-holder = La clave pertenece a quien presenta las insignias.
    .fail = La clave pertenece a { $controller }, no a quien se indica que presenta las insignias.
    .fail-plain = La clave no pertenece a quien se indica que presenta las insignias.
    .unknown = No se sabe si la clave pertenece a quien presenta las insignias.
    .none = No se indica que nadie presente las insignias.
    .hint = Compruebe cada insignia por separado.
check-issuer-domain = { $host } responde por el emisor.
    .plain = Un dominio responde por el emisor.
    .fail = Ningún dominio responde por el emisor.
    .unknown = No se sabe si algún dominio responde por el emisor.
    .none = El identificador del emisor no indica ningún dominio.
    .hint = Pregunte al emisor que usted conoce si esta insignia es suya.

check-date-from = La insignia es válida desde el { $date }.
    .plain = El período de validez ha empezado.
    .fail = La insignia no es válida hasta el { $date }.
    .fail-plain = El período de validez no ha empezado.
    .unknown = No se sabe si el período de validez ha empezado.
    .none = El período de validez no tiene comienzo.
    .hint = Compruebe de nuevo ese día. Compruebe también que el reloj de este dispositivo está en hora.
check-date-until = La insignia es válida hasta el { $date }.
    .plain = El período de validez no ha terminado.
    .fail = La insignia caducó el { $date }.
    .fail-plain = El período de validez ha terminado.
    .unknown = No se sabe si el período de validez ha terminado.
    .none = La insignia no tiene fecha de fin.
    .hint = Pregunte al emisor si hay una insignia más reciente. Compruebe también que el reloj de este dispositivo está en hora.
check-status-revocation = La lista de estado con fecha { $date } dice que la insignia no está revocada.
    .plain = La insignia no está revocada.
    .fail = La lista de estado con fecha { $date } dice que la insignia está revocada.
    .fail-plain = La insignia está revocada.
    .unknown = No se sabe si el emisor ha revocado la insignia.
    .none = El emisor no publica información de revocación de esta insignia.
    .hint = Pregunte al emisor por qué.
check-status-suspension = La lista de estado con fecha { $date } dice que la insignia no está suspendida.
    .plain = La lista de estado dice que la insignia no está suspendida.
    .fail = La lista de estado con fecha { $date } dice que la insignia está suspendida.
    .fail-plain = La lista de estado dice que la insignia está suspendida.
    .unknown = No se sabe si el emisor ha suspendido la insignia.
    .none = El emisor no publica información de suspensión de esta insignia.
    .hint = Las suspensiones se pueden levantar. Compruebe de nuevo más tarde o pregunte al emisor.
check-status-message = La lista de estado no dice nada más de la insignia.
    .fail = La lista de estado dice algo más de la insignia, en una forma para programas: { $found }.
    .fail-plain = La lista de estado dice algo más de la insignia, en una forma para programas.
    .unknown = No se sabe si el emisor dice algo más de la insignia.
    .hint = Pregunte al emisor qué significa.
check-status-entry = Lo que la insignia dice de su lugar en una lista de estado está escrito como debe.
    .fail = Lo que la insignia dice de su lugar en una lista de estado no está escrito como debe.
    .unknown = No se sabe dónde tiene la insignia su lugar en una lista de estado.
    .hint = { -corrected }
check-status-list = La lista de estado { $url } con fecha { $date } está en orden.
    .plain = La lista de estado está en orden.
    .fail = La lista de estado { $url } no está en orden.
    .fail-plain = La lista de estado no está en orden.
    .unknown = No se sabe si la lista de estado está en orden.
    .hint = Pida al emisor que vuelva a publicar su lista de estado.
check-status-keeper = El emisor lleva la lista de estado.
    .fail = La lista de estado la lleva { $keeper }, no el emisor.
    .fail-plain = La lista de estado no la lleva el emisor.
    .unknown = No se sabe quién lleva la lista de estado.
    .hint = Pregunte al emisor si confía en ella.
check-status-privacy = Pedir la lista de estado no revela qué insignia se comprueba.
    .fail = La lista de estado trata solo de esta insignia, así que su servidor ha sabido qué insignia se comprueba.
    .unknown = No se sabe si pedir la lista de estado revela qué insignia se comprueba.
    .hint = Los emisores pueden llevar una sola lista para muchas insignias.
check-schema-conforms = La insignia se ajusta al esquema que indica.
    .fail = La insignia no se ajusta al esquema que indica.
    .unknown = No se sabe si la insignia se ajusta al esquema que indica.
    .none = La insignia no indica ningún esquema al que ajustarse.
    .hint = { -corrected }
check-refresh-current = El emisor no tiene una versión más reciente de la insignia.
    .fail = El emisor tiene una versión más reciente de la insignia.
    .unknown = No se sabe si el emisor tiene una versión más reciente de la insignia.
    .none = La insignia no indica ningún lugar donde buscar una versión más reciente.
    .hint = Pida la versión más reciente.
check-endorsements-hold = Los respaldos se sostienen.
    .fail = Un respaldo no se sostiene.
    .unknown = No se sabe si los respaldos se sostienen.
    .none = La insignia no lleva respaldos.
    .hint = No confíe en ese respaldo.
check-picture-signed = La imagen forma parte de lo que se firmó.
    .fail = La imagen procede de { $host } y la firma no la cubre.
    .fail-plain = La firma no cubre la imagen.
    .unknown = No se sabe si la firma cubre la imagen.
    .none = La insignia no tiene imagen.
    .hint = No saque ninguna conclusión de la imagen.

check-picture-whole = La imagen se ha podido leer hasta el final.
    .fail = La imagen se interrumpe o está dañada. Lo que viene después no se ha leído.
    .unknown = La imagen no se ha leído hasta el final.
    .hint = { -transport }
check-picture-encoding = El texto de la imagen se puede leer.
    .fail = La imagen no está en la codificación UTF-8. Lo que viene después del primer carácter distinto no se ha leído.
    .unknown = No se sabe si el texto de la imagen se puede leer.
    .hint = { -transport }
check-picture-document-type = La imagen no define nada que pueda cambiar lo que figura en ella.
    .fail = La imagen tiene un tipo de documento, que podría cambiar lo que figura en ella.
    .unknown = La imagen tiene un tipo de documento, que podría cambiar lo que figura en ella. No se lee.
    .hint = Quite el tipo de documento (su línea empieza por DOCTYPE) o pida al emisor la insignia como JSON.
check-picture-badge = Hay una insignia en la imagen.
    .fail = No hay ninguna insignia en la imagen. Puede que un sitio web la haya quitado.
    .unknown = No se sabe si hay una insignia en la imagen.
    .hint = Descargue la imagen de nuevo de donde se concedió o pida al emisor la insignia como JSON.
check-picture-single = Hay una sola insignia en la imagen.
    .fail = Hay varias insignias en la imagen.
    .unknown = No se sabe cuántas insignias hay en la imagen.
    .hint = Mire de cuál de ellas se trata.
check-picture-text = El texto de la insignia se puede leer.
    .fail = La imagen dice que contiene una insignia, pero el texto de esta falta o está dañado.
    .unknown = El texto de la insignia no se ha leído.
    .hint = { -transport }
check-picture-compressed = El texto de la imagen no está comprimido.
    .fail = El texto de la imagen está comprimido, y el estándar lo prohíbe.
    .unknown = No se sabe si el texto de la imagen está comprimido.
    .hint = { -baked }
check-picture-chunk = El texto de la imagen está donde corresponde Unicode.
    .fail = El texto de la imagen está donde solo corresponden letras de Europa occidental. Otras letras pueden estar dañadas.
    .unknown = No se sabe en qué lugar de la imagen está el texto.
    .hint = { -baked }
check-picture-checksum = La suma de comprobación del texto de la imagen es correcta.
    .fail = La suma de comprobación del texto de la imagen no es correcta. La imagen puede estar dañada.
    .unknown = No se sabe si la suma de comprobación del texto de la imagen es correcta.
    .hint = { -transport }
check-picture-both = La imagen contiene la insignia de una sola manera.
    .fail = La imagen contiene una insignia de dos maneras. Solo se ha leído una.
    .unknown = No se sabe de cuántas maneras contiene la imagen la insignia.
    .hint = { -baked }
check-picture-elements = En el lugar de la insignia en la imagen no hay más que la insignia.
    .fail = En el lugar de la insignia en la imagen hay otra cosa más. Se ha dejado fuera.
    .unknown = No se sabe qué más hay en el lugar de la insignia en la imagen.
    .hint = { -baked }
check-picture-namespace = El lugar de la insignia en la imagen se llama como dispone el estándar.
    .fail = El lugar de la insignia en la imagen se llama de otro modo que como dispone el estándar.
    .unknown = No se sabe cómo se llama el lugar de la insignia en la imagen.
    .hint = { -baked }

check-container-complete = Cada insignia que contiene se ha comprobado por separado.
    .fail = No todas las insignias que contiene se pueden comprobar por separado.
    .unknown = Una parte de lo que contiene no se ha comprobado.
    .hint = Compruebe las insignias una por una.

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = { $host } no ha respondido, o no permite comprobaciones desde páginas web.
why-unreachable-plain = No se ha podido obtener un documento que hace falta para esto.
why-status = { $host } ha respondido con el estado HTTP { $status } en lugar del documento.
why-not-permitted = Este verificador no deja que una insignia haga que su dispositivo contacte con { $url }.
why-not-permitted-plain = Este verificador no deja que una insignia haga que su dispositivo contacte con la dirección indicada.
why-offline = No se ha contactado con nadie, como usted pidió.
why-limit = Exigiría más trabajo del que aquí se permite a una insignia.
why-unreliable = Lo que { $host } publica para eso no es fiable.
why-unreliable-plain = Lo que se publica para eso no es fiable.
why-not-asked = No se ha preguntado a nadie, ya que no se ha constatado que la insignia sea de su emisor.
why-unsupported = Este verificador no admite { $name }.
why-unsupported-plain = Este verificador no admite lo que hace falta para eso.
hint-unreachable = Inténtelo de nuevo más tarde. Esto no dice nada de la insignia.
hint-not-permitted = Pida al emisor que lo publique en una dirección https pública.
hint-offline = Compruebe de nuevo cuando se pueda contactar con servidores.
hint-limit = { -another }
hint-unreliable = Pregunte al emisor. Esto no dice nada de la insignia.
hint-not-asked = Vea primero qué más se ha encontrado.
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = Se trata de { $name }.
fact-found = Encontrado: { $found }.
fact-expected = Esperado: { $expected }.
fact-status = Estado: { $status }.
fact-reason = Motivo que se da allí: «{ $reason }».
check-none = Nada en esta insignia requiere la comprobación { $check }.

## The language of this file

language = es
direction = ltr

## The status strip: headline, then the second line
##

## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name

## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = Comprobando esta insignia…
headline-valid = Firma válida — insignia emitida por { $domain }
headline-valid-path = Firma válida — insignia emitida desde una parte de { $domain }
headline-no-status = Firma válida — sin información de revocación
headline-status-unknown = Firma válida — revocación no comprobada
headline-suspension-unknown = Firma válida — suspensión no comprobada
headline-unlinked = Firma válida — emisor no identificado
headline-not-completed = Firma válida — logro no completado
headline-not-yet = No válida hasta el { $date }
headline-not-yet-plain = Todavía no válida
headline-expired = Caducó el { $date }
headline-expired-plain = Caducada
headline-signature-expired = La firma caducó el { $date }
headline-signature-expired-plain = La firma ha caducado
headline-suspended = Suspendida por el emisor
headline-suspended-plain = Suspendida
headline-revoked = Revocada por el emisor
headline-revoked-plain = Revocada
headline-wrong-signer = No firmada por el emisor indicado
headline-malformed = Incumple las reglas de su propio formato
headline-unsigned = Nadie ha firmado esto
headline-tampered = No coincide con su firma
headline-could-not-check = No se ha podido comprobar
headline-unsupported = Este verificador no puede leer este tipo de insignia
headline-not-a-badge = No se ha encontrado ninguna insignia aquí

second-contacting = Contactando con { $hosts }
second-issued-by = Emitida por { $domain }.
second-issued-from = Emitida desde una parte de { $domain }.
second-in-date = Vigente.
second-no-end = Sin fecha de fin.
second-not-revoked = No revocada, con datos del { $date }.
second-not-revoked-plain = No revocada.
second-no-status = El emisor no publica información de revocación.
second-status-unknown = No se ha podido contactar con { $host }. Inténtelo de nuevo más tarde.
second-status-unknown-plain = No se ha comprobado si fue retirada.
second-unlinked = Firmada con una clave por la que ningún dominio responde.
second-not-completed = Un resultado que contiene dice que el logro no se completó.
second-not-yet = Firma válida. Las fechas se comparan con el reloj de este dispositivo.
second-expired = Firma válida; estuvo vigente desde el { $from } hasta el { $until }.
second-expired-plain = Firma válida.
second-signature-expired = La insignia coincide con su firma, pero la firma se hizo para durar solo hasta entonces.
second-suspended = Firma válida, pero la insignia está suspendida por ahora.
second-revoked = Firma válida, pero la insignia ya no rige.
second-malformed = Puede ser un error sin mala intención: pida al emisor una insignia corregida.
second-unsigned = Cualquiera pudo escribirlo.
second-tampered = Se modificó o se dañó después de firmarse. Pida el archivo original.
second-missing = Una comprobación necesaria no se ha hecho.
second-says-nothing = Esto no dice nada de la insignia.
second-unsupported = Puede que otro verificador sí pueda.
second-not-a-badge = Busque el archivo de la propia insignia; el emisor suele ofrecerlo como descarga.
second-checked = Comprobado el { $time }.

## What the badge says

not-checked-yet = Aún sin comprobar.
unnamed = Una insignia sin nombre
label-issuer = Emitida por
label-recipient = Emitida a
label-issued = Emitida el
label-expires = Caduca el
label-unchecked-issuer = Indica como emisor
label-unchecked-recipient = Indica como destinatario
label-unchecked-issued = Indica como fecha de emisión
label-unchecked-expires = Indica como fecha de fin
issuer-self = Se da el nombre de «{ $name }»
issuer-unlinked = Una clave por la que ningún dominio responde
issuer-punycode = La dirección tiene letras que no son del alfabeto latino básico. Se muestra en su forma técnica, ya que esas letras pueden parecerse.
self-issued = El emisor y el destinatario son el mismo: es una declaración sobre sí mismo.
recipient-sealed-email = Una dirección de correo electrónico sellada: un hash, solo para comparar
recipient-sealed = Un identificador sellado: un hash, solo para comparar
recipient-id = Alguien indicado solo por un identificador
recipient-hidden = Destinatario no mostrado
no-end = Sin fecha de fin
states = { $domain } declara:
states-plain = El emisor declara:
show-picture = Mostrar imagen de { $host }
picture-uncovered = La firma no cubre la imagen.
person-question = ¿Trata de esta persona?
summary-unchecked = Mostrar contenido sin comprobar
unchecked = Nadie responde por lo que figura aquí. Cualquiera pudo escribirlo.

## Details

summary-details = Mostrar detalles
label-name-as-written = Nombre tal como está escrito
label-issuer-id = Identificador del emisor
label-issuer-about = El emisor sobre sí mismo
label-recipient-id = Identificador del destinatario
label-valid-from = Válida desde
label-achievement = Logro
label-kind = Tipo
label-creator = Creador del logro
label-criteria = Criterios
label-narrative = Cómo se obtuvo
label-evidence = Evidencias
label-source = Evaluado por
label-role = Función
label-term = Período lectivo
label-activity-start = Empezó el
label-activity-end = Terminó el
label-credits-earned = Créditos obtenidos
label-license = Número de licencia
label-credits-available = Créditos disponibles
label-field-of-study = Campo de estudio
label-specialization = Especialización
label-human-code = Código
label-language = Idioma
label-version = Versión
label-related = Otras versiones
label-alignments = Hace referencia a
label-tags = Palabras clave
label-badge-id = Identificador de la insignia
label-achievement-id = Identificador del logro
criteria-page = Página sobre los criterios
evidence-page = Página de evidencias
more-items = Otros que no se muestran aquí: { $count }.

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = Insignias: { $count }, cada una comprobada por separado
second-several = El resultado de cada una figura junto a ella.
label-results = Resultados
result-required = Exigido: { $value }
result-range = Posible: { $value }
label-endorsed = Respalda
label-comment = Lo que dice de ello
label-endorsements = Respaldos
endorsements-note = Un respaldo indica lo que respalda solo por un identificador. No cubre lo que dice la insignia, y otros pueden escribir el mismo identificador.
endorsed-award = Esta concesión recibe el respaldo de
endorsed-achievement = Este tipo de insignia recibe el respaldo de
endorsed-creator = El creador de este tipo de insignia recibe el respaldo de
endorsed-issuer = El emisor recibe el respaldo de
endorser-issuer = Es el emisor de la insignia.
endorser-recipient = Es el destinatario de la insignia.
headline-elsewhere = No respalda esto
label-achievements = También incluye
label-associations = Qué relación tienen entre sí
association-exact-match-of = { $source } es lo mismo que { $target }.
association-is-child-of = { $source } se encuadra en { $target }.
association-is-parent-of = { $source } se compone de partes como { $target }.
association-is-part-of = { $source } es parte de { $target }.
association-is-peer-of = { $source } está al mismo nivel que { $target }.
association-is-related-to = { $source } está en relación con { $target }.
association-precedes = { $source } va antes que { $target }.
association-replaced-by = { $target } ha sustituido a { $source }.
hint-gone = Ya no se publica allí, o no para todo el mundo. Esto no dice nada de la insignia.
headline-hosted = Confirmada con { $domain }
headline-hosted-plain = Confirmada con el sitio del emisor
headline-hosted-copies = Coincide con copias de lo que publicó { $domain }
headline-hosted-copies-plain = Coincide con copias de lo que publicó el sitio del emisor
headline-wrong-host = No publicada por el emisor indicado
second-hosted = Su sitio publica ahora este mismo registro. No está firmado.
second-hosted-copies = Usted aportó copias; no se sabe del todo qué publica ahora su sitio. La insignia no está firmada.
second-hosted-not-yet = Su sitio la publica. Las fechas se comparan con el reloj de este dispositivo.
second-hosted-expired = Su sitio la publica; estuvo vigente desde el { $from } hasta el { $until }.
second-hosted-expired-plain = Su sitio la publica.
second-hosted-revoked = Su sitio lo dice. La insignia ya no rige.
publishes = { $host } publica:
supplied = Su copia de lo que publicó { $host } dice:
picture-outside = La imagen en sí no forma parte de lo que se publica sobre la insignia.
label-published = Dónde se ha leído
published-award = La concesión: { $place }
published-achievement = Para qué es: { $place }
published-issuer = El emisor: { $place }
place-document = En el propio documento
place-supplied = Una copia que usted aportó, de { $host }
open-issuer = Quién es el emisor.
open-pages-hosted = Qué muestran las páginas enlazadas: no forman parte de lo que se ha comparado.
way-page = Abrir la página de la propia insignia en { $host }
way-copies = Una copia que guarde desde allí se puede soltar en la página que comprueba insignias, junto con la insignia. Cuenta entonces como copia que usted aportó.

## Only in the feature `recipient`: is it about this person?

person-hint = Escriba una dirección de correo electrónico, una dirección web, un número de teléfono, un DID u otro identificador. Se compara en este dispositivo; este verificador no lo envía ni lo guarda.
person-compare = Comparar
person-match = Coincide: la insignia indica su destinatario con este identificador. Eso no muestra quién la presenta.
person-no-match = No coincide: con este tipo de identificador, la insignia indica su destinatario mediante otro, o mediante este escrito de otra forma.
person-unconfirmed = No se puede saber: no se ha constatado que la propia insignia sea válida, así que lo que dice de su destinatario no cuenta.
person-nothing-typed = No se puede saber: no se ha escrito nada.
person-no-identifier = No se puede saber: la insignia no da ningún identificador de su destinatario.
person-other-kind = No se puede saber: la insignia no indica su destinatario con esto, sino con identificadores de otros tipos, o de tipos que este verificador no conoce.
person-unknown-hash = No se puede saber: la insignia tiene un identificador así como hash de un tipo que este verificador no conoce.
person-spelling = No se puede saber: la insignia puede tener el mismo identificador escrito de otra forma. Escríbalo como lo tenía el emisor; un número de teléfono, con su prefijo de país.
person-limit = No se puede saber: exigiría más trabajo del que aquí se permite a una insignia.
person-not-valid = La propia insignia no es válida: vea qué más se ha encontrado.

## Checks and what they leave open

summary-checks = Mostrar comprobaciones ({ $count })
label-checks = Qué se ha comprobado
outcome-passed = Superada:
outcome-failed = No superada:
outcome-unknown = Sin comprobar:
outcome-none = No procede:
label-not-checked = Qué no se ha comprobado
open-truth = Si lo que declara { $domain } es cierto.
open-truth-plain = Si lo que declara la insignia es cierto.
open-owner = Quién gestiona { $domain }.
open-owner-plain = Quién tiene la clave.
open-person = Si la insignia trata de la persona que la muestra.
open-pages = Qué muestran las páginas enlazadas: una firma no las cubre.
label-contacted = Servidores contactados
nobody-contacted = Ninguno.
label-checked-at = Fechas comparadas con
label-checker = Comprobado por
label-proofs = Firmas
proof-issuer = Hecha con la clave del emisor, mediante { $suite }.
proof-co-signature = Una firma adicional de { $controller }. Coincide, y no dice nada de quién emitió la insignia.
proof-co-signature-open = Una firma indica la clave { $method }. No se ha confirmado y no cuenta.

## Actions

action-verify = Compruébelo usted mismo en { $host }
action-copy = Copiar insignia
action-copied = Copiada
action-download = Descargar insignia
action-again = Comprobar de nuevo
print-note = Una página impresa no prueba nada. Compruebe la propia insignia en { $url }.
print-note-plain = Una página impresa no prueba nada. Compruebe la propia insignia.

## Only in the feature `trust`: lists that the reader chose

listings-label = En listas que usted eligió
listing-named-since = Inscrito por { $keeper } como { $name } desde el { $date }.
listing-named = Inscrito por { $keeper } como { $name }.
listing-since = Inscrito por { $keeper } desde el { $date }.
listing-plain = Inscrito por { $keeper }.
listing-ended = Ya no está inscrito por { $keeper }: la entrada terminó el { $date }.
listing-not-yet = Todavía no está inscrito por { $keeper }: la entrada comienza el { $date }.
listing-none = No está en la lista de { $keeper }. Eso no dice nada del emisor.
listing-unknown = No se ha comprobado si { $keeper } inscribe al emisor.
listing-unconfirmed = No se ha averiguado que la propia insignia sea correcta, así que no se ha buscado a nadie.
listing-form = El documento no es una lista de un tipo que este comprobador lea.
listing-out-of-date = El plazo de la propia lista ha pasado, o no ha comenzado.
listing-not-in-order = La lista no concuerda con su firma, o quien la lleva la retiró.
listing-ambiguous = La lista tiene varias entradas del emisor que dicen cosas distintas.
listing-signer = La lista está firmada por { $signer }.
listing-unsigned = La lista no está firmada.
listing-date = Su fecha es el { $date }.
listings-page-label = Una lista que esta página nombra. Usted no la eligió, y no cambia nada de la insignia

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = Sitios que el emisor nombra
site-linked = { $host } y el emisor se nombran mutuamente.
site-not-linked = { $host } no nombra al emisor. Que van juntos lo dice solo el emisor.
site-unknown = No se ha comprobado si { $host } nombra al emisor.
site-out-of-date = Lo que publica sobre el emisor está fuera de plazo.
site-not-in-order = Lo que publica sobre el emisor no concuerda con la clave del emisor, o no se puede leer.
co-signers-label = Quién más firmó
co-signers-count = Miembros actuales de { $community } que firmaron: { $count }. Usted pidió: { $required }.
co-signer-member = Un miembro: { $controller }
co-signer-other = Alguien de quien no se encontró pertenencia: { $controller }
endorsed-parent = La organización de la que el emisor dice formar parte recibe el respaldo de
endorsed-assessor = Quien evaluó esto recibe el respaldo de
beside-source = Venía junto a la insignia, en { $source }.
beside-within = Venía junto a la insignia, en el mismo documento.
bound-text = Está ligado exactamente a este texto de la insignia.
bound-other-text = Está ligado a otro texto: respalda una insignia con este identificador, sin que se haya confirmado que sea esta.
bound-not-compared = Está ligado a un texto que no se ha podido comparar con esta insignia.
bound-identifier = Respalda una insignia con este identificador; no está confirmado que se refiriera a este texto.
aside-label = Junto a la insignia, y sin que se haya encontrado relación con ella
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = Preguntas que hacerse
facet-stated = Declarado:
facet-confirmed = Confirmado:
facet-unknown = No se sabe:
facet-voice = ¿Quién lo dice?
facet-voice-self = La persona de la que trata la insignia lo dice de sí misma.
facet-voice-host = Quien gestiona { $host }.
facet-voice-key = Quien tiene la clave del emisor.
facet-voice-kind = Si es una persona, un grupo o una organización.
facet-known-by = ¿De qué conocemos esa voz?
facet-known-host = { $host } responde por ella.
facet-known-site = { $host } y el emisor se nombran mutuamente.
facet-known-list = { $keeper } lo inscribe, en una lista que usted eligió.
facet-known-endorser = { $name }, como se llama a sí mismo, respalda al emisor.
facet-known-not = Aquí no habla por él nada más que su propia clave.
facet-done = ¿Qué hizo?
facet-done-narrative = Se describe cómo la obtuvo.
facet-done-criteria = Se describe qué hace falta para obtenerla.
facet-done-not = La insignia no lo dice.
facet-seen = ¿Quién lo vio o lo evaluó?
facet-seen-source = { $name }, según el emisor.
facet-seen-signed = { $name }, como se llama a sí mismo, también firmó.
facet-seen-results = La insignia tiene resultados.
facet-seen-not = La insignia no nombra a nadie más que a su emisor.
facet-work = ¿Puedo verlo?
facet-work-linked = Hay evidencias enlazadas. Aquí nadie sabe si todavía muestran lo que vio el emisor.
facet-work-described = Hay evidencias descritas, sin enlace.
facet-work-not = No se dan evidencias.
facet-maker = ¿De quién es la definición?
facet-maker-issuer = Del propio emisor.
facet-maker-signed = De { $name }, como se llama a sí mismo, que respalda la insignia o a su emisor.
facet-maker-other = De { $name }, según el emisor.
facet-maker-not = La insignia no dice quién la definió.
facet-place = ¿En qué contexto?
facet-place-framework = Remite a { $name }.
facet-place-details = Entre los detalles hay palabras clave u otros datos.
facet-place-not = La insignia no nombra ninguno.
facet-when = ¿Cuándo, y sigue vigente?
facet-when-earned = Obtenida el { $date }.
facet-when-in-date = Está en plazo, según el reloj de este dispositivo.
facet-when-over = No está en plazo, según el reloj de este dispositivo.
facet-when-stands = Su emisor no la ha retirado.
facet-when-withdrawn = Su emisor la ha retirado.
facet-when-not = Si su emisor la ha retirado.
facet-person = ¿Trata de esta persona?
facet-person-match = Nombra a su destinatario por lo que usted indicó.
facet-person-other = Nombra a su destinatario por algo distinto de lo que usted indicó.
facet-person-not = Nadie la comparó con una persona, o no se pudo saber.
facet-company = ¿Quién está a su lado?
facet-company-member = { $controller }, miembro de la comunidad que usted nombró, la firmó.
facet-company-endorser = { $name }, como se llama a sí mismo, la respalda.
facet-company-not = No se sabe de nadie más a su lado. La mayor parte del reconocimiento es pequeño.
facet-consent = ¿La aceptó la persona?
facet-consent-self = La emitió ella misma.
facet-consent-given = El destinatario la respaldó con su propia clave.
facet-consent-presented = El destinatario la puso en una presentación con su propia clave.
facet-consent-not = Nada aquí muestra que el destinatario la haya aceptado.

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = Comprobado el { $time }, cuando se creó esta página.
twin-file = La insignia como archivo
twin-picture = Una imagen no prueba nada: compruebe la propia insignia.
