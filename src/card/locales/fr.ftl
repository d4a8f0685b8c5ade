### French. No native speaker has read these translations.
###
### The keys are those of en.ftl, which says how texts are written.

-corrected = Demandez à l’émetteur un badge corrigé.
-original = Demandez le fichier d’origine.
-transport = Assurez-vous que le fichier entier a été copié ou téléchargé, puis réessayez.
-another = Un autre vérificateur pourra peut-être le contrôler.
-signer = Demandez à l’émetteur indiqué si ce badge est le sien.
-baked = Demandez à l’émetteur de placer à nouveau le badge dans l’image.

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

check-intake-readable = Le fichier peut être lu.
    .fail = Le fichier ne peut pas être lu.
    .unknown = On ne sait pas ce que contient le fichier.
    .hint = { -transport }
check-intake-json = Le texte est du JSON bien formé.
    .fail = Le texte n’est pas du JSON bien formé.
    .unknown = On ne sait pas si le texte est du JSON bien formé.
    .hint = { -transport }
check-intake-unique-names = Chaque nom ne figure qu’une fois dans son objet.
    .fail = Un nom figure deux fois dans un même objet, si bien que des programmes peuvent y lire des choses différentes.
    .unknown = On ne sait pas si un nom figure deux fois dans un même objet.
    .hint = { -corrected }
check-intake-unicode = Chaque texte est de l’Unicode bien formé.
    .fail = Un texte contient une moitié de caractère Unicode.
    .unknown = On ne sait pas si chaque texte est de l’Unicode bien formé.
    .hint = { -corrected }
check-intake-wrapper = Le fichier contient le badge et rien autour.
    .fail = Le badge se trouvait à l’intérieur d’autre chose, qui a été enlevé.
    .unknown = On ne sait pas si quelque chose se trouvait autour du badge.
    .hint = Ce qui se trouvait autour du badge n’en fait pas partie.
check-intake-byte-order-mark = Le fichier commence par son contenu.
    .fail = Le fichier commence par une marque d’ordre des octets, que JSON n’autorise pas. Elle a été ignorée.
    .unknown = On ne sait pas si le fichier commence par une marque d’ordre des octets.
    .hint = Enregistrez le fichier en UTF-8 sans marque d’ordre des octets.
check-intake-badge = Le document est un badge.
    .fail = Le document n’est pas un badge.
    .unknown = On ne sait pas si le document est un badge.
    .hint = Cherchez le fichier du badge lui-même, que l’émetteur propose souvent en téléchargement.
check-intake-kind = Ce vérificateur peut lire ce type de badge.
    .fail = Le document n’est d’aucun type de badge qui ait été publié.
    .unknown = On ne sait pas de quel type de badge il s’agit.
    .hint = { -another }
check-intake-part = Le document est plus qu’une partie d’un badge.
    .fail = Le document fait partie de badges, qui y renvoient, mais n’en est pas un lui-même.
    .unknown = On ne sait pas si le document n’est qu’une partie d’un badge.
    .hint = Cherchez le fichier du badge que quelqu’un a reçu.

check-context-base = Le premier contexte est celui de Verifiable Credentials.
    .fail = Le premier contexte n’est pas celui de Verifiable Credentials.
    .unknown = On ne sait pas si les contextes commencent comme ils le doivent.
    .hint = { -corrected }
check-context-open-badges = Le contexte Open Badges est indiqué.
    .fail = Le contexte Open Badges n’est pas indiqué en deuxième place.
    .unknown = On ne sait pas si le contexte Open Badges est indiqué.
    .hint = { -corrected }
check-context-alias = Le contexte Open Badges est indiqué par son adresse actuelle.
    .fail = Le contexte Open Badges est indiqué par une ancienne adresse. Elle a été lue comme l’adresse actuelle.
    .unknown = On ne sait pas par quelle adresse le contexte Open Badges est indiqué.
    .hint = Les émetteurs peuvent utiliser l’adresse actuelle dans les nouveaux badges.
check-context-known = Le sens de chaque mot vient de contextes que ce vérificateur contient.
    .fail = Un contexte ne peut pas être utilisé.
    .unknown = On ne sait pas ce que signifient certains mots du badge.
    .hint = { -another }
check-context-rules = Les contextes s’accordent entre eux.
    .fail = Les contextes se contredisent ou ne peuvent pas être lus.
    .unknown = On ne sait pas si les contextes s’accordent entre eux.
    .hint = { -corrected }
check-context-complete = Tout ce qui est dans le badge a un sens que la signature couvre.
    .fail = Quelque chose dans le badge n’a pas de sens défini, et une signature ne le couvrirait donc pas.
    .unknown = On ne sait pas si tout ce qui est dans le badge a un sens défini.
    .hint = { -corrected }
check-context-understood = Aucun vocabulaire ajouté ne change ce qui est lu ici.
    .fail = Un vocabulaire ajouté donne d’autres noms ou d’autres sens à ce que la norme définit, et le badge ne serait donc pas lu tel qu’il a été signé.
    .unknown = On ne sait pas si un vocabulaire ajouté change ce qui est lu ici.
    .hint = { -original }
check-context-snapshot = La signature a été faite avec les contextes tels qu’ils sont maintenant.
    .fail = La signature a été faite avec un texte plus ancien d’un contexte.
    .unknown = On ne sait pas avec quel texte des contextes la signature a été faite.
    .hint = D’autres vérificateurs peuvent répondre autrement. L’émetteur peut émettre à nouveau le badge.
check-canonical-form = Le badge peut être mis sous la forme unique qui est signée.
    .fail = Le badge ne peut pas être mis sous la forme unique qui est signée.
    .unknown = On ne sait pas sous quelle forme le badge a été signé.
    .hint = { -corrected }

check-credential-type = Le document indique qu’il est une attestation, par des types qui sont définis.
    .fail = Les types de l’attestation sont absents ou ne sont pas définis.
    .unknown = On ne sait pas si les types de l’attestation sont définis.
    .hint = { -corrected }
check-credential-id = L’attestation a un seul identifiant.
    .fail = L’identifiant de l’attestation est absent, ou n’est pas une seule adresse web ou un seul URN.
    .unknown = On ne sait pas si l’attestation a un seul identifiant.
    .none = L’attestation n’a pas d’identifiant et n’en a pas besoin.
    .hint = { -corrected }
check-credential-issuer = L’attestation indique un seul émetteur.
    .fail = L’attestation n’indique pas un seul émetteur par un identifiant.
    .unknown = On ne sait pas si l’attestation indique un seul émetteur.
    .hint = { -corrected }
check-credential-subject = L’attestation porte sur un seul sujet.
    .fail = L’attestation ne porte pas sur exactement un sujet.
    .unknown = On ne sait pas si l’attestation porte sur un seul sujet.
    .hint = { -corrected }
check-credential-dates = Les dates nécessaires sont présentes et bien formées.
    .fail = Une date nécessaire est absente ou n’est pas bien formée.
    .unknown = On ne sait pas si les dates sont bien formées.
    .hint = { -corrected }
check-credential-time-zone = Chaque date indique son fuseau horaire.
    .fail = Une date n’indique aucun fuseau horaire. Elle a été lue en temps universel (UTC).
    .unknown = On ne sait pas si chaque date indique son fuseau horaire.
    .hint = Les dates peuvent être décalées de quelques heures. Les émetteurs peuvent ajouter le fuseau horaire.
check-credential-period = La période de validité se termine après avoir commencé.
    .fail = La période de validité se termine avant de commencer.
    .unknown = On ne sait pas si la période de validité se termine après avoir commencé.
    .none = La période de validité est ouverte, ses limites ne peuvent donc pas se contredire.
    .hint = { -corrected }
check-credential-status = L’information sur l’endroit où consulter le statut est complète.
    .fail = L’information sur l’endroit où consulter le statut n’est pas complète.
    .unknown = On ne sait pas si l’information sur le statut est complète.
    .none = Le badge n’indique aucun endroit où consulter son statut.
    .hint = { -corrected }
check-credential-schema = Chaque schéma est indiqué avec son adresse et son type.
    .fail = Un schéma est indiqué sans son adresse ou sans son type.
    .unknown = On ne sait pas si chaque schéma est indiqué complètement.
    .none = Le badge n’indique aucun schéma.
    .hint = { -corrected }
check-credential-typed = Les justificatifs, les conditions d’utilisation et les services d’actualisation disent de quel type ils sont.
    .fail = Un justificatif, des conditions d’utilisation ou un service d’actualisation ne disent pas de quel type ils sont.
    .unknown = On ne sait pas si les justificatifs, les conditions d’utilisation et les services d’actualisation disent leur type.
    .none = Le badge n’indique ni justificatif, ni conditions d’utilisation, ni service d’actualisation.
    .hint = { -corrected }
check-credential-texts = Les noms et les descriptions sont de simples textes.
    .fail = Un nom ou une description n’est pas un simple texte.
    .unknown = On ne sait pas si les noms et les descriptions sont de simples textes.
    .none = L’attestation n’a ni nom ni description propres.
    .hint = { -corrected }
check-credential-related = Chaque ressource associée est indiquée une fois, avec une empreinte.
    .fail = Une ressource associée est indiquée deux fois ou sans empreinte.
    .unknown = On ne sait pas si les ressources associées sont indiquées avec des empreintes.
    .none = Le badge n’indique aucune ressource associée.
    .hint = { -corrected }

check-badge-recipient = Le badge dit à qui il a été décerné, par un identifiant.
    .fail = Le badge ne dit pas à qui il a été décerné.
    .unknown = On ne sait pas si le badge dit à qui il a été décerné.
    .hint = { -corrected }
check-badge-subject = Le badge porte sur une seule réalisation.
    .fail = Le badge ne porte pas sur exactement une réalisation.
    .unknown = On ne sait pas si le badge porte sur une seule réalisation.
    .hint = { -corrected }
check-badge-achievement = La réalisation a un nom, une description et des critères.
    .fail = Il manque à la réalisation son identifiant, son type, son nom, sa description ou ses critères.
    .unknown = On ne sait pas si la réalisation est décrite complètement.
    .hint = { -corrected }
check-badge-profiles = L’émetteur et les autres profils disent ce qu’ils sont.
    .fail = L’émetteur ou un autre profil ne dit pas ce qu’il est.
    .unknown = On ne sait pas si les profils disent ce qu’ils sont.
    .none = L’émetteur est indiqué par son seul identifiant.
    .hint = { -corrected }
check-badge-alignments = Les alignements et les descriptions de résultats sont complets.
    .fail = Un alignement ou une description de résultat est incomplet.
    .unknown = On ne sait pas si les alignements et les descriptions de résultats sont complets.
    .none = Le badge n’a ni alignements ni descriptions de résultats.
    .hint = { -corrected }
check-badge-evidence = Les justificatifs sont du type que la norme définit.
    .fail = Un justificatif n’est pas du type que la norme définit.
    .unknown = On ne sait pas si les justificatifs sont du type que la norme définit.
    .none = Le badge n’a pas de justificatif.
    .hint = { -corrected }
check-badge-identities = Les identifiants du destinataire sont complets.
    .fail = Un identifiant du destinataire n’est pas complet.
    .unknown = On ne sait pas si les identifiants du destinataire sont complets.
    .none = Le destinataire n’est pas désigné par une adresse e-mail ou un moyen semblable.
    .hint = { -corrected }
check-badge-results = Les résultats renvoient à des descriptions que la réalisation contient.
    .fail = Un résultat renvoie à une description que la réalisation ne contient pas, ou n’en respecte pas les termes.
    .unknown = On ne sait pas si les résultats s’accordent avec leurs descriptions.
    .none = Le badge ne donne aucun résultat.
    .hint = { -corrected }
check-badge-result-status = Les résultats ne disent pas que la réalisation a été manquée.
    .fail = Un résultat dit que la réalisation n’a pas été accomplie.
    .unknown = On ne sait pas si un résultat dit que la réalisation n’a pas été accomplie.
    .none = Le badge ne donne aucun résultat avec un statut.
    .hint = Lisez le résultat avant de vous fier au badge.
check-badge-creator = L’émetteur est aussi le créateur de la réalisation.
    .fail = Quelqu’un d’autre est indiqué comme créateur de la réalisation.
    .unknown = On ne sait pas si l’émetteur est le créateur de la réalisation.
    .none = Personne d’autre n’est indiqué comme créateur de la réalisation.
    .hint = Demandez au créateur si cet émetteur peut décerner la réalisation.

check-endorsement-subject = L’endossement dit ce qu’il endosse.
    .fail = Il manque à l’endossement son nom, ou il ne dit pas ce qu’il endosse.
    .unknown = On ne sait pas ce qui est endossé.
    .hint = { -corrected }
check-endorsement-target = Il endosse ce à quoi il est joint.
    .fail = Il endosse { $subject }, et non ce à quoi il est joint.
    .fail-plain = Ce n’est pas un endossement de ce à quoi il est joint.
    .unknown = On ne sait pas s’il endosse ce à quoi il est joint.
    .hint = Il ne dit rien de ce badge.
check-record-subject = Le relevé dit à qui il est et ce qu’il contient.
    .fail = Le relevé ne dit pas à qui il est ou ce qu’il contient.
    .unknown = On ne sait pas si le relevé est complet.
    .hint = { -corrected }
check-record-associations = Les éléments que le relevé relie entre eux y figurent.
    .fail = Le relevé relie un élément qui n’y figure pas.
    .unknown = On ne sait pas si les éléments que le relevé relie y figurent.
    .none = Le relevé ne relie aucun élément à un autre.
    .hint = { -corrected }
check-record-vouches = L’émetteur du relevé a signé ce badge avec le reste du relevé. Ce badge n’a pas de signature propre.
    .fail = Ce badge n’a pas de signature propre, et celle du relevé ne tient pas.
    .unknown = On ne sait pas si l’émetteur du relevé se porte garant de ce badge, qui n’a pas de signature propre.
    .hint = Demandez à l’émetteur un badge signé.
check-record-issuer = Le badge indique l’émetteur du relevé comme le sien.
    .fail = Le badge indique un autre émetteur que celui du relevé, et cet autre émetteur ne l’a pas signé.
    .unknown = On ne sait pas si le badge indique l’émetteur du relevé comme le sien.
    .hint = Demandez à l’émetteur que le badge indique.

check-assertion-context = Le vocabulaire d’Open Badges est indiqué.
    .fail = Le vocabulaire d’Open Badges n’est pas indiqué.
    .unknown = On ne sait pas si le vocabulaire d’Open Badges est indiqué.
    .hint = { -corrected }
check-assertion-shape = L’attribution a tout ce que la norme demande.
    .fail = Il manque à l’attribution quelque chose que la norme demande, ou elle l’a sous une autre forme.
    .unknown = On ne sait pas si l’attribution est complète.
    .hint = { -corrected }
check-assertion-dates = Les dates sont bien formées et dans le bon ordre.
    .fail = Une date est absente, n’est pas bien formée ou n’est pas dans le bon ordre.
    .unknown = On ne sait pas si les dates sont bien formées.
    .hint = { -corrected }
check-assertion-class = Ce pour quoi le badge est décerné est décrit complètement.
    .fail = Il manque quelque chose à la description de ce pour quoi le badge est décerné, ou elle l’a sous une autre forme.
    .unknown = On ne sait pas si ce pour quoi le badge est décerné est décrit complètement.
    .hint = { -corrected }
check-assertion-issuer = L’émetteur se décrit complètement.
    .fail = Il manque quelque chose à la description que l’émetteur donne de lui-même, ou elle l’a sous une autre forme.
    .unknown = On ne sait pas si l’émetteur se décrit complètement.
    .hint = { -corrected }
check-assertion-upgraded = Le badge est écrit comme le veut Open Badges 2.0.
    .fail = Le badge suit une norme antérieure. Il a été lu comme le veut Open Badges 2.0.
    .unknown = On ne sait pas si le badge est écrit comme le veut Open Badges 2.0.
    .hint = Il n’y a rien à faire. Les émetteurs peuvent émettre de nouveaux badges selon une norme plus récente.
check-assertion-extensions = Les extensions ont la forme voulue et ont été lues.
    .fail = Il manque à une extension son contexte ou son type.
    .unknown = Une extension n’a pas été lue, ni comparée avec ses propres règles.
    .none = Le badge n’a pas d’extension.
    .hint = { -corrected }
check-hosted-class = Ce pour quoi le badge est décerné a été lu sur { $host }.
    .plain = Ce pour quoi le badge est décerné a été lu avec le badge.
    .fail = À l’adresse où devrait figurer ce pour quoi le badge est décerné se trouve autre chose.
    .unknown = On ne sait pas pour quoi le badge est décerné.
    .hint = { -signer }
check-hosted-issuer = Le profil de l’émetteur a été lu à sa propre adresse sur { $host }.
    .plain = Le profil de l’émetteur a été lu à sa propre adresse.
    .fail = L’émetteur n’est pas désigné par l’adresse à laquelle il publie son profil.
    .unknown = On ne sait pas ce que l’émetteur publie sur lui-même.
    .none = Selon sa norme, l’émetteur n’a pas de profil propre, seulement un site.
    .hint = { -signer }
check-hosted-same = Ce qu’une adresse fournit se désigne par cette adresse.
    .fail = Ce qu’une adresse fournit se désigne par une autre adresse. Cela a été lu à cette autre adresse.
    .unknown = On ne sait pas si ce qu’une adresse fournit se désigne par cette adresse.
    .hint = Assurez-vous que c’est bien le badge que vous vouliez contrôler.
check-hosted-https = Les adresses sont en https.
    .fail = Une adresse est en http. Elle a été consultée en https à la place.
    .unknown = On ne sait pas si les adresses sont en https.
    .hint = Il n’y a rien à faire. Les émetteurs peuvent utiliser https dans les nouveaux badges.
check-hosted-supplied = Ce que publient les hôtes a été demandé.
    .fail = L’hôte { $host } n’a pas été interrogé. Une copie que vous avez fournie a été lue à la place.
    .fail-plain = Une copie que vous avez fournie a été lue à la place de ce que son hôte publie maintenant.
    .unknown = On ne sait pas si les hôtes ont été interrogés.
    .hint = Pour savoir ce qui s’y trouve maintenant, contrôlez à nouveau sans la copie, ou ouvrez l’adresse.
check-hosted-address = Le badge indique l’adresse à laquelle il est publié.
    .fail = Le badge n’indique aucune adresse à laquelle son émetteur le publie.
    .unknown = On ne sait pas où le badge est publié.
    .hint = Demandez à l’émetteur l’adresse du badge.
check-hosted-assertion = Le badge a été lu sur { $host }, où il est publié.
    .plain = Le badge a été lu là où il est publié.
    .fail = Un autre badge se trouve à l’adresse que celui-ci indique.
    .unknown = On ne sait pas si l’émetteur publie ce badge.
    .none = Le badge n’est plus publié.
    .hint = { -signer }
check-hosted-origin = { $host } est un endroit où l’émetteur dit qu’il publie des badges.
    .plain = Le badge est publié là où l’émetteur dit qu’il publie des badges.
    .fail = { $host } n’est pas un endroit où l’émetteur indiqué dit qu’il publie des badges.
    .fail-plain = Le badge n’est pas publié là où l’émetteur indiqué dit qu’il publie des badges.
    .unknown = On ne sait pas si le badge est publié là où l’émetteur dit qu’il publie des badges.
    .hint = { -signer }
check-hosted-copy = La copie disponible ici dit la même chose que ce qui est publié.
    .fail = La copie disponible ici dit autre chose que ce qui est publié. Seul ce qui est publié est affiché.
    .unknown = On ne sait pas si la copie disponible ici dit la même chose que ce qui est publié.
    .none = Aucune copie à comparer n’a été donnée.
    .hint = Ne vous fiez pas à la copie. Elle peut être ancienne, ou modifiée.

check-proof-present = Le badge porte une signature.
    .fail = Le badge ne porte aucune signature.
    .unknown = On ne sait pas si le badge porte une signature.
    .none = Le badge ne porte pas de signature propre.
    .hint = Demandez à l’émetteur un badge signé.
check-proof-shape = La preuve a tous les éléments que son type exige.
    .fail = Il manque à la preuve un élément que son type exige.
    .unknown = On ne sait pas si la preuve est complète.
    .hint = { -corrected }
check-proof-suite = La cryptosuite est de celles que ce vérificateur prend en charge.
    .fail = Aucune cryptosuite de ce nom ne peut être utilisée ici.
    .unknown = On ne sait pas si la signature correspond, à cause de sa cryptosuite.
    .hint = { -another }
check-proof-suite-name = La cryptosuite porte son nom actuel.
    .fail = La cryptosuite porte un ancien nom. Elle a été lue comme l’actuelle.
    .unknown = On ne sait pas si la cryptosuite porte son nom actuel.
    .hint = Les émetteurs peuvent utiliser le nom actuel dans les nouveaux badges.
check-proof-purpose = La preuve a été faite pour déclarer quelque chose.
    .fail = La preuve a été faite dans un autre but que de déclarer quelque chose.
    .unknown = On ne sait pas dans quel but la preuve a été faite.
    .hint = { -corrected }
check-proof-dates = Les dates de la preuve sont bien formées.
    .fail = Une date de la preuve n’est pas bien formée.
    .unknown = On ne sait pas si les dates de la preuve sont bien formées.
    .none = La preuve ne donne aucune date.
    .hint = { -corrected }
check-proof-expires = La signature elle-même est en cours de validité jusqu’au { $date }.
    .plain = La signature elle-même est en cours de validité.
    .fail = La signature elle-même a expiré le { $date }.
    .fail-plain = La signature elle-même a expiré.
    .unknown = On ne sait pas si la signature elle-même est en cours de validité.
    .none = La signature elle-même n’a pas de date de fin.
    .hint = Demandez à l’émetteur de signer à nouveau le badge.
check-proof-session = La preuve n’est pas liée à un seul site ou à une seule session.
    .fail = La preuve a été faite pour un seul site ou une seule session et ne prouve rien ailleurs.
    .unknown = On ne sait pas si la preuve est liée à un seul site ou à une seule session.
    .hint = { -original }
check-proof-chain = Les preuves sur lesquelles celle-ci s’appuie sont présentes et correspondent.
    .fail = Une preuve sur laquelle celle-ci s’appuie est absente ou ne correspond pas.
    .unknown = On ne sait pas si les preuves sur lesquelles celle-ci s’appuie correspondent.
    .none = La preuve ne s’appuie pas sur d’autres.
    .hint = { -original }
check-proof-context = Les contextes de la preuve concordent avec ceux du badge.
    .fail = Les contextes de la preuve diffèrent de ceux du badge.
    .unknown = On ne sait pas si les contextes de la preuve concordent avec ceux du badge.
    .none = La preuve n’a pas de contextes propres à comparer.
    .hint = { -original }
check-proof-value = La signature a la forme et la longueur voulues.
    .fail = La signature n’a pas la forme et la longueur de sa cryptosuite.
    .unknown = On ne sait pas si la signature a la forme voulue.
    .hint = { -original }
check-proof-signature = Le badge correspond à sa signature : il est inchangé depuis qu’il a été signé.
    .fail = Le badge ne correspond pas à sa signature. Il a été modifié, ou endommagé, après la signature.
    .unknown = On ne sait pas si le badge correspond à sa signature.
    .hint = { -original }

check-proof-obsolete = La cryptosuite est encore en usage.
    .fail = La cryptosuite est obsolète. On ne sait rien contre elle, mais d’autres vérificateurs ne la lisent peut-être plus.
    .unknown = On ne sait pas si la cryptosuite est encore en usage.
    .hint = Les émetteurs peuvent signer les nouveaux badges avec une cryptosuite actuelle.
check-proof-header = L’en-tête de la signature indique son algorithme et ne demande rien qui ne soit pas compris.
    .fail = L’en-tête de la signature indique un autre algorithme que celui de sa clé, ou demande quelque chose qui n’est pas compris.
    .unknown = On ne sait pas ce que demande l’en-tête de la signature.
    .hint = { -original }
check-proof-derived = La preuve a été faite pour montrer le badge.
    .fail = Cette copie est destinée au titulaire seul, et sert à en faire d’autres pour montrer le badge.
    .unknown = On ne sait pas si la preuve a été faite pour montrer le badge.
    .hint = Demandez au titulaire une copie qui a été faite pour être montrée.
check-proof-whole = Le badge est montré en entier.
    .fail = Le titulaire a choisi quelles parties du badge montrer. Ce que l’émetteur n’a pas rendu obligatoire, par exemple une date de fin, a pu être omis.
    .unknown = On ne sait pas si le badge est montré en entier.
    .hint = Si une partie manquante est importante, demandez-la au titulaire.

check-jws-form = Le badge a la forme d’une JSON Web Signature.
    .fail = Le badge n’a pas la forme d’une JSON Web Signature.
    .unknown = On ne sait pas si le badge a la forme d’une JSON Web Signature.
    .hint = { -transport }
check-jws-header = L’en-tête de la signature ne demande rien d’inhabituel.
    .fail = L’en-tête de la signature est d’un autre type que celui des badges, ou demande quelque chose qui n’est pas compris.
    .unknown = On ne sait pas si l’en-tête de la signature demande quelque chose d’inhabituel.
    .hint = { -original }
check-jws-members = L’en-tête de la signature n’a que des éléments qu’Open Badges autorise.
    .fail = L’en-tête de la signature a un élément qu’Open Badges n’autorise pas. Il a été ignoré.
    .unknown = On ne sait pas si l’en-tête de la signature a d’autres éléments.
    .hint = { -corrected }
check-jws-algorithm = L’algorithme de la signature est de ceux que ce vérificateur prend en charge.
    .fail = L’algorithme de la signature n’est pas de ceux qui protègent un badge.
    .unknown = On ne sait pas si la signature correspond, à cause de son algorithme.
    .hint = { -original }
check-jws-key = La signature indique une seule clé publique.
    .fail = La signature n’indique aucune clé, ou n’indique pas une seule clé publique.
    .unknown = On ne sait pas quelle clé la signature indique.
    .hint = { -corrected }
check-jws-signature = Le badge correspond à la signature qui l’entoure : il est inchangé depuis qu’il a été signé.
    .fail = Le badge ne correspond pas à la signature qui l’entoure. Il a été modifié, ou endommagé, après la signature.
    .unknown = On ne sait pas si le badge correspond à la signature qui l’entoure.
    .hint = { -original }

check-jwt-profile = Le jeton et l’attestation qu’il contient suivent une même norme.
    .fail = Le jeton et l’attestation qu’il contient suivent des normes différentes.
    .unknown = On ne sait pas quelle norme suit le jeton.
    .hint = { -corrected }
check-jwt-claims = Le jeton dit la même chose que l’attestation qu’il contient.
    .fail = Le jeton dit autre chose que l’attestation qu’il contient, ou omet ce qu’il doit dire.
    .unknown = On ne sait pas si le jeton dit la même chose que l’attestation qu’il contient.
    .hint = { -corrected }
check-jwt-expires = Le jeton lui-même est en cours de validité jusqu’au { $date }.
    .plain = Le jeton lui-même est en cours de validité.
    .fail = Le jeton lui-même a expiré le { $date }.
    .fail-plain = Le jeton lui-même a expiré.
    .unknown = On ne sait pas si le jeton lui-même est en cours de validité.
    .none = Le jeton lui-même n’a pas de date de fin.
    .hint = Demandez à l’émetteur de signer à nouveau le badge.
check-jwt-recipient = Le jeton désigne le destinataire comme le fait l’attestation.
    .fail = Le jeton ne désigne pas le destinataire.
    .unknown = On ne sait pas si le jeton désigne le destinataire.
    .hint = Les émetteurs peuvent désigner le destinataire dans le jeton.
check-jwt-meaning = Tout ce qui est dans le badge a un sens défini.
    .fail = Quelque chose dans le badge n’a pas de sens défini. C’est signé malgré tout.
    .unknown = On ne sait pas si tout ce qui est dans le badge a un sens défini.
    .hint = { -corrected }
check-jwt-proof = Les preuves à l’intérieur concordent avec la signature qui les entoure.
    .fail = Une preuve à l’intérieur du badge ne correspond pas, alors que la signature qui l’entoure correspond.
    .unknown = On ne sait pas si les preuves à l’intérieur correspondent.
    .hint = Demandez à l’émetteur laquelle des signatures compte.

check-key-identifier = La clé est désignée par un identifiant bien formé.
    .fail = L’identifiant de la clé n’est pas bien formé.
    .unknown = On ne sait pas si la clé est désignée par un identifiant bien formé.
    .hint = { -corrected }
check-key-resolver = Ce vérificateur sait trouver les clés de ce type.
    .fail = Les clés de ce type ne peuvent pas être trouvées.
    .unknown = On ne sait pas quelle est la clé, car ce vérificateur ne peut pas trouver les clés de ce type.
    .hint = { -another }
check-key-document = Le document qui répertorie la clé a été lu sur { $host }.
    .plain = Le document qui répertorie la clé a été lu.
    .fail = { $host } ne publie aucun document lisible qui répertorie la clé.
    .fail-plain = Le document qui répertorie la clé est absent ou ne peut pas être lu.
    .unknown = On ne sait pas à qui est cette clé.
    .hint = Demandez à l’émetteur de publier à nouveau ses clés.
check-key-document-id = Le document qui répertorie la clé concerne l’identifiant qui y a mené.
    .fail = Le document qui répertorie la clé concerne quelqu’un d’autre.
    .unknown = On ne sait pas qui concerne le document qui répertorie la clé.
    .hint = { -signer }
check-key-deactivated = Le propriétaire de la clé n’a pas abandonné son identifiant.
    .fail = Le propriétaire de la clé a abandonné son identifiant.
    .unknown = On ne sait pas si le propriétaire de la clé a abandonné son identifiant.
    .hint = { -signer }
check-key-method = Le document du propriétaire répertorie la clé.
    .fail = Le document du propriétaire ne répertorie pas la clé.
    .unknown = On ne sait pas si le document du propriétaire répertorie la clé.
    .hint = { -signer }
check-key-controller = La clé est contrôlée par le propriétaire du document qui la répertorie.
    .fail = La clé est contrôlée par quelqu’un d’autre que le propriétaire du document qui la répertorie.
    .unknown = On ne sait pas qui contrôle la clé.
    .hint = { -signer }
check-key-purpose = Le propriétaire permet à cette clé de faire des déclarations.
    .fail = Le propriétaire ne permet pas à cette clé de faire des déclarations.
    .unknown = On ne sait pas si le propriétaire permet à cette clé de faire des déclarations.
    .hint = { -signer }
check-key-current = La clé n’a pas été révoquée et n’a pas expiré.
    .fail = La clé a été révoquée ou a expiré.
    .unknown = On ne sait pas si la clé est encore en usage.
    .hint = Demandez à l’émetteur de signer à nouveau le badge.
check-key-format = La clé est bien formée.
    .fail = La clé n’est pas bien formée, ou n’est pas une clé publique.
    .unknown = On ne sait pas si la clé est bien formée.
    .hint = Demandez à l’émetteur de publier à nouveau ses clés.
check-key-kind = La clé est du type que l’algorithme de la signature utilise.
    .fail = La clé est d’un autre type que celui que l’algorithme de la signature utilise.
    .unknown = On ne sait pas si la clé convient à l’algorithme de la signature.
    .hint = { -corrected }
check-key-issuer = La clé appartient à l’émetteur indiqué.
    .fail = La clé appartient à { $controller }, et non à { $issuer }.
    .fail-plain = La clé n’appartient pas à l’émetteur indiqué.
    .unknown = On ne sait pas si la clé appartient à l’émetteur indiqué.
    .hint = { -signer }
check-key-holder = La clé appartient à celui qui présente les badges.
    .fail = La clé appartient à { $controller }, et non à celui qui est indiqué comme présentant les badges.
    .fail-plain = La clé n’appartient pas à celui qui est indiqué comme présentant les badges.
    .unknown = On ne sait pas si la clé appartient à celui qui présente les badges.
    .none = Personne n’est indiqué comme présentant les badges.
    .hint = Contrôlez chaque badge séparément.
check-issuer-domain = Le domaine { $host } se porte garant de l’émetteur.
    .plain = Un domaine se porte garant de l’émetteur.
    .fail = Aucun domaine ne se porte garant de l’émetteur.
    .unknown = On ne sait pas si un domaine se porte garant de l’émetteur.
    .none = L’identifiant de l’émetteur n’indique aucun domaine.
    .hint = Demandez à l’émetteur que vous connaissez si ce badge est le sien.

check-date-from = Le badge est valide depuis le { $date }.
    .plain = La période de validité a commencé.
    .fail = Le badge n’est pas valide avant le { $date }.
    .fail-plain = La période de validité n’a pas commencé.
    .unknown = On ne sait pas si la période de validité a commencé.
    .none = La période de validité n’a pas de début.
    .hint = Contrôlez à nouveau ce jour-là. Assurez-vous aussi que l’horloge de cet appareil est à l’heure.
check-date-until = Le badge est valide jusqu’au { $date }.
    .plain = La période de validité n’est pas terminée.
    .fail = Le badge a expiré le { $date }.
    .fail-plain = La période de validité est terminée.
    .unknown = On ne sait pas si la période de validité est terminée.
    .none = Le badge n’a pas de date de fin.
    .hint = Demandez à l’émetteur s’il existe un badge plus récent. Assurez-vous aussi que l’horloge de cet appareil est à l’heure.
check-status-revocation = La liste de statuts du { $date } dit que le badge n’est pas révoqué.
    .plain = Le badge n’est pas révoqué.
    .fail = La liste de statuts du { $date } dit que le badge est révoqué.
    .fail-plain = Le badge est révoqué.
    .unknown = On ne sait pas si l’émetteur a révoqué le badge.
    .none = L’émetteur ne publie aucune information de révocation pour ce badge.
    .hint = Demandez-en la raison à l’émetteur.
check-status-suspension = La liste de statuts du { $date } dit que le badge n’est pas suspendu.
    .plain = La liste de statuts dit que le badge n’est pas suspendu.
    .fail = La liste de statuts du { $date } dit que le badge est suspendu.
    .fail-plain = La liste de statuts dit que le badge est suspendu.
    .unknown = On ne sait pas si l’émetteur a suspendu le badge.
    .none = L’émetteur ne publie aucune information de suspension pour ce badge.
    .hint = Une suspension peut être levée. Contrôlez à nouveau plus tard, ou demandez à l’émetteur.
check-status-message = La liste de statuts ne dit rien de plus sur le badge.
    .fail = La liste de statuts dit quelque chose de plus sur le badge, sous une forme destinée aux programmes : { $found }.
    .fail-plain = La liste de statuts dit quelque chose de plus sur le badge, sous une forme destinée aux programmes.
    .unknown = On ne sait pas si l’émetteur dit quelque chose de plus sur le badge.
    .hint = Demandez à l’émetteur ce que cela veut dire.
check-status-entry = Ce que le badge dit de sa place dans une liste de statuts est écrit comme il se doit.
    .fail = Ce que le badge dit de sa place dans une liste de statuts n’est pas écrit comme il se doit.
    .unknown = On ne sait pas où le badge a sa place dans une liste de statuts.
    .hint = { -corrected }
check-status-list = La liste de statuts { $url } du { $date } est en ordre.
    .plain = La liste de statuts est en ordre.
    .fail = La liste de statuts { $url } n’est pas en ordre.
    .fail-plain = La liste de statuts n’est pas en ordre.
    .unknown = On ne sait pas si la liste de statuts est en ordre.
    .hint = Demandez à l’émetteur de publier à nouveau sa liste de statuts.
check-status-keeper = L’émetteur tient la liste de statuts.
    .fail = La liste de statuts est tenue par { $keeper }, et non par l’émetteur.
    .fail-plain = La liste de statuts n’est pas tenue par l’émetteur.
    .unknown = On ne sait pas qui tient la liste de statuts.
    .hint = Demandez à l’émetteur s’il s’y fie.
check-status-privacy = Demander la liste de statuts ne révèle pas quel badge est contrôlé.
    .fail = La liste de statuts ne porte que sur ce badge, si bien que son hôte a appris quel badge est contrôlé.
    .unknown = On ne sait pas si demander la liste de statuts révèle quel badge est contrôlé.
    .hint = Les émetteurs peuvent tenir une seule liste pour de nombreux badges.
check-schema-conforms = Le badge est conforme au schéma qu’il indique.
    .fail = Le badge n’est pas conforme au schéma qu’il indique.
    .unknown = On ne sait pas si le badge est conforme au schéma qu’il indique.
    .none = Le badge n’indique aucun schéma auquel se conformer.
    .hint = { -corrected }
check-refresh-current = L’émetteur n’a pas de version plus récente du badge.
    .fail = L’émetteur a une version plus récente du badge.
    .unknown = On ne sait pas si l’émetteur a une version plus récente du badge.
    .none = Le badge n’indique aucun endroit où chercher une version plus récente.
    .hint = Demandez la version plus récente.
check-endorsements-hold = Les endossements tiennent.
    .fail = Un endossement ne tient pas.
    .unknown = On ne sait pas si les endossements tiennent.
    .none = Le badge ne porte aucun endossement.
    .hint = Ne vous fiez pas à cet endossement.
check-picture-signed = L’image fait partie de ce qui a été signé.
    .fail = L’image vient de l’hôte { $host } et n’est pas couverte par la signature.
    .fail-plain = L’image n’est pas couverte par la signature.
    .unknown = On ne sait pas si la signature couvre l’image.
    .none = Le badge n’a pas d’image.
    .hint = Ne tirez aucune conclusion de l’image.

check-picture-whole = L’image a pu être lue jusqu’à sa fin.
    .fail = L’image s’interrompt ou est endommagée. Ce qui vient après n’a pas été lu.
    .unknown = L’image n’a pas été lue jusqu’à sa fin.
    .hint = { -transport }
check-picture-encoding = Le texte dans l’image peut être lu.
    .fail = L’image n’est pas codée en UTF-8. Ce qui vient après le premier caractère d’un autre codage n’a pas été lu.
    .unknown = On ne sait pas si le texte dans l’image peut être lu.
    .hint = { -transport }
check-picture-document-type = L’image ne définit rien qui puisse changer ce qu’elle contient.
    .fail = L’image a un type de document, qui pourrait changer ce qu’elle contient.
    .unknown = L’image a un type de document, qui pourrait changer ce qu’elle contient. Elle n’est pas lue.
    .hint = Enlevez le type de document (sa ligne commence par DOCTYPE), ou demandez à l’émetteur le badge en JSON.
check-picture-badge = Un badge est dans l’image.
    .fail = Aucun badge n’est dans l’image. Un site web a peut-être enlevé le badge.
    .unknown = On ne sait pas si un badge est dans l’image.
    .hint = Téléchargez à nouveau l’image là où le badge a été décerné, ou demandez à l’émetteur le badge en JSON.
check-picture-single = Un seul badge est dans l’image.
    .fail = Plusieurs badges sont dans l’image.
    .unknown = On ne sait pas combien de badges sont dans l’image.
    .hint = Regardez lequel est celui dont il s’agit.
check-picture-text = Le texte du badge peut être lu.
    .fail = L’image dit qu’elle contient un badge, mais son texte est absent ou endommagé.
    .unknown = Le texte du badge n’a pas été lu.
    .hint = { -transport }
check-picture-compressed = Le texte dans l’image n’est pas compressé.
    .fail = Le texte dans l’image est compressé, ce que la norme interdit.
    .unknown = On ne sait pas si le texte dans l’image est compressé.
    .hint = { -baked }
check-picture-chunk = Le texte dans l’image est à l’endroit prévu pour Unicode.
    .fail = Le texte dans l’image est à un endroit prévu seulement pour les lettres d’Europe occidentale. D’autres lettres peuvent être endommagées.
    .unknown = On ne sait pas où se trouve le texte dans l’image.
    .hint = { -baked }
check-picture-checksum = La somme de contrôle du texte dans l’image est juste.
    .fail = La somme de contrôle du texte dans l’image est fausse. L’image peut être endommagée.
    .unknown = On ne sait pas si la somme de contrôle du texte dans l’image est juste.
    .hint = { -transport }
check-picture-both = L’image contient le badge d’une seule manière.
    .fail = L’image contient un badge de deux manières. Une seule a été lue.
    .unknown = On ne sait pas de combien de manières l’image contient le badge.
    .hint = { -baked }
check-picture-elements = Rien d’autre que le badge ne se trouve à son emplacement dans l’image.
    .fail = Autre chose se trouve aussi à l’emplacement du badge dans l’image. Cela a été laissé de côté.
    .unknown = On ne sait pas ce qui se trouve d’autre à l’emplacement du badge dans l’image.
    .hint = { -baked }
check-picture-namespace = L’emplacement du badge dans l’image est nommé comme le veut la norme.
    .fail = L’emplacement du badge dans l’image est nommé autrement que ne le veut la norme.
    .unknown = On ne sait pas comment l’emplacement du badge dans l’image est nommé.
    .hint = { -baked }

check-container-complete = Chaque badge de l’ensemble a été contrôlé séparément.
    .fail = Au moins un badge de l’ensemble ne peut pas être contrôlé séparément.
    .unknown = Une partie de ce que contient l’ensemble n’a pas été contrôlée.
    .hint = Contrôlez les badges un par un.

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = { $host } n’a pas répondu, ou n’autorise pas les contrôles depuis des pages web.
why-unreachable-plain = Un document nécessaire pour cela n’a pas pu être obtenu.
why-status = { $host } a répondu par le statut HTTP { $status } au lieu du document.
why-not-permitted = Ce vérificateur ne laisse pas un badge amener votre appareil à contacter { $url }.
why-not-permitted-plain = Ce vérificateur ne laisse pas un badge amener votre appareil à contacter l’adresse donnée.
why-offline = Personne n’a été contacté, comme vous l’avez demandé.
why-limit = Cela demanderait plus de travail qu’il n’est permis ici pour un badge.
why-unreliable = On ne peut pas se fier à ce que l’hôte { $host } publie à ce sujet.
why-unreliable-plain = On ne peut pas se fier à ce qui est publié à ce sujet.
why-not-asked = Personne n’a été interrogé, car rien n’a établi que le badge soit celui de son émetteur.
why-unsupported = Ce vérificateur ne prend pas en charge { $name }.
why-unsupported-plain = Ce vérificateur ne prend pas en charge ce qu’il faut pour cela.
hint-unreachable = Réessayez plus tard. Cela ne dit rien sur le badge.
hint-not-permitted = Demandez à l’émetteur de le publier à une adresse https publique.
hint-offline = Contrôlez à nouveau quand les hôtes pourront être contactés.
hint-limit = { -another }
hint-unreliable = Demandez à l’émetteur. Cela ne dit rien sur le badge.
hint-not-asked = Voyez d’abord ce qui a été trouvé par ailleurs.
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = Cela concerne : { $name }.
fact-found = Trouvé : { $found }.
fact-expected = Attendu : { $expected }.
fact-status = Statut : { $status }.
fact-reason = Raison donnée à cet endroit : « { $reason } ».
check-none = Rien dans ce badge ne demande le contrôle { $check }.

## The language of this file

language = fr
direction = ltr

## The status strip: headline, then the second line
##

## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name

## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = Contrôle de ce badge en cours…
headline-valid = Signature valide — émis par { $domain }
headline-valid-path = Signature valide — émis depuis une partie du domaine { $domain }
headline-no-status = Signature valide — aucune information de révocation
headline-status-unknown = Signature valide — révocation non contrôlée
headline-suspension-unknown = Signature valide — suspension non contrôlée
headline-unlinked = Signature valide — émetteur non identifié
headline-not-completed = Signature valide — réalisation non accomplie
headline-not-yet = Pas valide avant le { $date }
headline-not-yet-plain = Pas encore valide
headline-expired = Expiré le { $date }
headline-expired-plain = Expiré
headline-signature-expired = La signature a expiré le { $date }
headline-signature-expired-plain = La signature a expiré
headline-suspended = Suspendu par l’émetteur
headline-suspended-plain = Suspendu
headline-revoked = Révoqué par l’émetteur
headline-revoked-plain = Révoqué
headline-wrong-signer = Non signé par l’émetteur indiqué
headline-malformed = Ne respecte pas les règles de son propre format
headline-unsigned = Personne n’a signé ceci
headline-tampered = Ne correspond pas à sa signature
headline-could-not-check = N’a pas pu être contrôlé
headline-unsupported = Ce vérificateur ne peut pas lire ce type de badge
headline-not-a-badge = Aucun badge trouvé ici

second-contacting = Contact en cours : { $hosts }
second-issued-by = Émis par { $domain }.
second-issued-from = Émis depuis une partie du domaine { $domain }.
second-in-date = En cours de validité.
second-no-end = Pas de date de fin.
second-not-revoked = Non révoqué à la date du { $date }.
second-not-revoked-plain = Non révoqué.
second-no-status = L’émetteur ne publie aucune information de révocation.
second-status-unknown = L’hôte { $host } n’a pas pu être joint. Réessayez plus tard.
second-status-unknown-plain = Un éventuel retrait n’a pas été contrôlé.
second-unlinked = Signé avec une clé dont aucun domaine ne se porte garant.
second-not-completed = Un résultat qu’il contient dit que la réalisation n’a pas été accomplie.
second-not-yet = Signature valide. Les dates sont comparées avec l’horloge de cet appareil.
second-expired = Signature valide ; il était en vigueur du { $from } au { $until }.
second-expired-plain = Signature valide.
second-signature-expired = Le badge correspond à sa signature, mais la signature n’était faite pour durer que jusque-là.
second-suspended = Signature valide, mais le badge est suspendu pour le moment.
second-revoked = Signature valide, mais le badge n’a plus cours.
second-malformed = C’est peut-être une erreur de bonne foi : demandez à l’émetteur un badge corrigé.
second-unsigned = N’importe qui a pu l’écrire.
second-tampered = Il a été modifié, ou endommagé, après la signature. Demandez le fichier d’origine.
second-missing = Un contrôle nécessaire n’a pas eu lieu.
second-says-nothing = Cela ne dit rien sur le badge.
second-unsupported = Un autre vérificateur le peut peut-être.
second-not-a-badge = Cherchez le fichier du badge lui-même, que l’émetteur propose souvent en téléchargement.
second-checked = Contrôlé le { $time }.

## What the badge says

not-checked-yet = Pas encore contrôlé.
unnamed = Un badge sans nom
label-issuer = Émis par
label-recipient = Décerné à
label-issued = Émis le
label-expires = Expiration
label-unchecked-issuer = Indique comme émetteur
label-unchecked-recipient = Indique comme destinataire
label-unchecked-issued = Indique comme date d’émission
label-unchecked-expires = Indique comme date de fin
issuer-self = Se donne le nom « { $name } »
issuer-unlinked = Une clé dont aucun domaine ne se porte garant
issuer-punycode = L’adresse contient des lettres hors de l’alphabet latin de base. Elle est affichée sous sa forme technique, car de telles lettres peuvent se ressembler.
self-issued = L’émetteur et le destinataire ne font qu’un : c’est une déclaration sur soi-même.
recipient-sealed-email = Une adresse e-mail scellée : une empreinte, pour comparaison seulement
recipient-sealed = Un identifiant scellé : une empreinte, pour comparaison seulement
recipient-id = Quelqu’un désigné par un identifiant seulement
recipient-hidden = Destinataire non affiché
no-end = Pas de date de fin
states = Le domaine { $domain } déclare :
states-plain = L’émetteur déclare :
show-picture = Afficher l’image venant de l’hôte { $host }
picture-uncovered = L’image n’est pas couverte par la signature.
person-question = Le badge concerne-t-il cette personne ?
summary-unchecked = Afficher le contenu non contrôlé
unchecked = Personne ne se porte garant de ce qui figure ici. N’importe qui a pu l’écrire.

## Details

summary-details = Afficher les détails
label-name-as-written = Nom tel qu’écrit
label-issuer-id = Identifiant de l’émetteur
label-issuer-about = L’émetteur sur lui-même
label-recipient-id = Identifiant du destinataire
label-valid-from = Valide à partir du
label-achievement = Réalisation
label-kind = Type
label-creator = Créateur de la réalisation
label-criteria = Critères
label-narrative = Comment il a été obtenu
label-evidence = Justificatifs
label-source = Évalué par
label-role = Rôle
label-term = Période
label-activity-start = Commencé le
label-activity-end = Terminé le
label-credits-earned = Crédits obtenus
label-license = Numéro de licence
label-credits-available = Crédits disponibles
label-field-of-study = Domaine d’études
label-specialization = Spécialisation
label-human-code = Code
label-language = Langue
label-version = Version
label-related = Autres versions
label-alignments = Se réfère à
label-tags = Mots-clés
label-badge-id = Identifiant du badge
label-achievement-id = Identifiant de la réalisation
criteria-page = Page sur les critères
evidence-page = Page du justificatif
more-items = Autres éléments non affichés ici : { $count }.

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = Nombre de badges : { $count } — chacun contrôlé séparément
second-several = Le résultat du contrôle de chacun figure à côté de lui.
label-results = Résultats
result-required = Requis : { $value }
result-range = Possible : { $value }
label-endorsed = Endosse
label-comment = Ce qu’il en dit
label-endorsements = Endossements
endorsements-note = Un endossement désigne ce qu’il endosse par un identifiant seulement. Il ne couvre pas ce que dit le badge, et d’autres peuvent écrire le même identifiant.
endorsed-award = Cette attribution est endossée par
endorsed-achievement = Ce type de badge est endossé par
endorsed-creator = Le créateur de ce type de badge est endossé par
endorsed-issuer = L’émetteur est endossé par
endorser-issuer = C’est l’émetteur du badge.
endorser-recipient = C’est le destinataire du badge.
headline-elsewhere = N’endosse pas ceci
label-achievements = Répertorie aussi
label-associations = Comment ces éléments sont liés
association-exact-match-of = { $source } est la même chose que { $target }.
association-is-child-of = { $source } se place sous { $target }.
association-is-parent-of = { $source } se compose de parties telles que { $target }.
association-is-part-of = { $source } appartient à { $target }.
association-is-peer-of = { $source } est au même niveau que { $target }.
association-is-related-to = { $source } a un lien avec { $target }.
association-precedes = { $source } vient avant { $target }.
association-replaced-by = { $target } a remplacé { $source }.
hint-gone = Il n’y est plus publié, ou pas pour tout le monde. Cela ne dit rien sur le badge.
headline-hosted = Confirmé auprès du domaine { $domain }
headline-hosted-plain = Confirmé auprès du site de l’émetteur
headline-hosted-copies = Correspond à des copies de ce que le domaine { $domain } a publié
headline-hosted-copies-plain = Correspond à des copies de ce que le site de l’émetteur a publié
headline-wrong-host = Non publié par l’émetteur indiqué
second-hosted = Le site de l’émetteur publie maintenant ce même enregistrement. Il n’est pas signé.
second-hosted-copies = Vous avez fourni des copies ; ce que le site de l’émetteur publie maintenant n’est pas connu en entier. Le badge n’est pas signé.
second-hosted-not-yet = Le site de l’émetteur le publie. Les dates sont comparées avec l’horloge de cet appareil.
second-hosted-expired = Le site de l’émetteur le publie ; il était en vigueur du { $from } au { $until }.
second-hosted-expired-plain = Le site de l’émetteur le publie.
second-hosted-revoked = Le site de l’émetteur le dit. Le badge n’a plus cours.
publishes = { $host } publie :
supplied = Votre copie de ce que l’hôte { $host } a publié dit :
picture-outside = L’image elle-même ne fait pas partie de ce qui est publié sur le badge.
label-published = Où cela a été lu
published-award = L’attribution : { $place }
published-achievement = Ce pour quoi le badge est décerné : { $place }
published-issuer = L’émetteur : { $place }
place-document = Dans le document lui-même
place-supplied = Une copie que vous avez fournie, venant de l’hôte { $host }
open-issuer = Qui est l’émetteur.
open-pages-hosted = Ce que montrent les pages liées : elles ne font pas partie de ce qui a été comparé.
way-page = Ouvrir la page du badge lui-même sur { $host }
way-copies = Une copie que vous y enregistrez peut être déposée, avec le badge, sur la page qui contrôle les badges. Elle compte alors comme une copie que vous avez fournie.

## Only in the feature `recipient`: is it about this person?

person-hint = Saisissez une adresse e-mail, une adresse web, un numéro de téléphone, un DID ou un autre identifiant. Il est comparé sur cet appareil ; ce vérificateur ne l’envoie pas et ne le conserve pas.
person-compare = Comparer
person-match = Correspondance : le badge désigne son destinataire par cet identifiant. Cela ne montre pas qui le présente.
person-no-match = Pas de correspondance : parmi les identifiants de ce type, le badge désigne son destinataire par un autre, ou par celui-ci écrit autrement.
person-unconfirmed = Impossible à dire : il n’a pas été établi que le badge lui-même est valide, ce qu’il dit de son destinataire ne compte donc pas.
person-nothing-typed = Impossible à dire : rien n’a été saisi.
person-no-identifier = Impossible à dire : le badge ne donne aucun identifiant de son destinataire.
person-other-kind = Impossible à dire : le badge ne désigne pas son destinataire de cette façon, mais par des identifiants d’autres types, ou de types que ce vérificateur ne connaît pas.
person-unknown-hash = Impossible à dire : le badge contient un tel identifiant sous la forme d’une empreinte d’un type que ce vérificateur ne connaît pas.
person-spelling = Impossible à dire : le badge contient peut-être le même identifiant écrit autrement. Saisissez-le comme l’émetteur l’avait ; pour un numéro de téléphone, avec son indicatif de pays.
person-limit = Impossible à dire : cela demanderait plus de travail qu’il n’est permis ici pour un badge.
person-not-valid = Le badge lui-même n’est pas valide : voyez ce qui a été trouvé par ailleurs.

## Checks and what they leave open

summary-checks = Afficher les contrôles ({ $count })
label-checks = Ce qui a été contrôlé
outcome-passed = Réussi :
outcome-failed = Échoué :
outcome-unknown = Non contrôlé :
outcome-none = Sans objet :
label-not-checked = Ce qui n’a pas été contrôlé
open-truth = Si ce que le domaine { $domain } déclare est vrai.
open-truth-plain = Si ce que le badge déclare est vrai.
open-owner = Qui gère { $domain }.
open-owner-plain = Qui détient la clé.
open-person = Si le badge concerne la personne qui le montre.
open-pages = Ce que montrent les pages liées : une signature ne les couvre pas.
label-contacted = Hôtes contactés
nobody-contacted = Aucun.
label-checked-at = Dates comparées avec
label-checker = Contrôlé par
label-proofs = Signatures
proof-issuer = Faite avec la clé de l’émetteur, par { $suite }.
proof-co-signature = Une cosignature par { $controller }. Elle correspond, et ne dit rien sur qui a émis le badge.
proof-co-signature-open = Une signature indique la clé { $method }. Elle n’a pas été confirmée et ne compte pas.

## Actions

action-verify = Le contrôler vous-même sur { $host }
action-copy = Copier le badge
action-copied = Copié
action-download = Télécharger le badge
action-again = Contrôler à nouveau
print-note = Une page imprimée ne prouve rien. Contrôlez le badge lui-même sur { $url }.
print-note-plain = Une page imprimée ne prouve rien. Contrôlez le badge lui-même.

## Only in the feature `trust`: lists that the reader chose

listings-label = Sur des listes que vous avez choisies
listing-named-since = Inscrit par { $keeper } sous le nom { $name } depuis le { $date }.
listing-named = Inscrit par { $keeper } sous le nom { $name }.
listing-since = Inscrit par { $keeper } depuis le { $date }.
listing-plain = Inscrit par { $keeper }.
listing-ended = N’est plus inscrit par { $keeper } : l’inscription a pris fin le { $date }.
listing-not-yet = Pas encore inscrit par { $keeper } : l’inscription commence le { $date }.
listing-none = Absent de la liste de { $keeper }. Cela ne dit rien de l’émetteur.
listing-unknown = Il n’a pas été vérifié si { $keeper } inscrit l’émetteur.
listing-unconfirmed = Il n’a pas été établi que le badge lui-même tient ; personne n’a donc été cherché.
listing-form = Le document n’est pas une liste d’un genre que ce vérificateur lit.
listing-out-of-date = La durée de la liste elle-même est passée, ou n’a pas commencé.
listing-not-in-order = La liste ne correspond pas à sa signature, ou qui la tient l’a retirée.
listing-ambiguous = La liste a pour l’émetteur plusieurs entrées qui disent des choses différentes.
listing-signer = La liste est signée par { $signer }.
listing-unsigned = La liste n’est pas signée.
listing-date = Elle est datée du { $date }.
listings-page-label = Une liste que cette page nomme. Vous ne l’avez pas choisie, et elle ne change rien au badge

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = Sites que l’émetteur nomme
site-linked = { $host } et l’émetteur se nomment l’un l’autre.
site-not-linked = { $host } ne nomme pas l’émetteur. Seul l’émetteur dit qu’ils vont ensemble.
site-unknown = Il n’a pas été vérifié si { $host } nomme l’émetteur.
site-out-of-date = Ce qui y est publié sur l’émetteur n’est plus ou pas encore valable.
site-not-in-order = Ce qui y est publié sur l’émetteur ne correspond pas à sa clé, ou ne peut pas être lu.
co-signers-label = Qui d’autre a signé
co-signers-count = Membres actuels de { $community } qui ont signé : { $count }. Vous en demandez : { $required }.
co-signer-member = Un membre : { $controller }
co-signer-other = Quelqu’un dont aucune adhésion n’a été trouvée : { $controller }
endorsed-parent = L’organisation dont l’émetteur dit faire partie est endossée par
endorsed-assessor = Qui a évalué cela est endossé par
beside-source = Il accompagnait le badge, dans { $source }.
beside-within = Il accompagnait le badge, dans le même document.
bound-text = Il est lié exactement à ce texte du badge.
bound-other-text = Il est lié à un autre texte : il endosse un badge de cet identifiant, sans qu’il soit confirmé que c’est celui-ci.
bound-not-compared = Il est lié à un texte qui n’a pas pu être comparé à ce badge.
bound-identifier = Il endosse un badge de cet identifiant ; il n’est pas confirmé que ce texte était visé.
aside-label = Accompagnait le badge, sans rapport constaté avec lui
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = Questions à se poser
facet-stated = Déclaré :
facet-confirmed = Confirmé :
facet-unknown = Inconnu :
facet-voice = Qui le dit ?
facet-voice-self = La personne dont parle le badge le dit d’elle-même.
facet-voice-host = Qui exploite { $host }.
facet-voice-key = Qui détient la clé de l’émetteur.
facet-voice-kind = Si c’est une personne, un groupe ou une organisation.
facet-known-by = D’où connaissons-nous cette voix ?
facet-known-host = { $host } s’en porte garant.
facet-known-site = { $host } et l’émetteur se nomment l’un l’autre.
facet-known-list = { $keeper } l’inscrit, sur une liste que vous avez choisie.
facet-known-endorser = { $name }, selon son propre nom, endosse l’émetteur.
facet-known-not = Rien ici ne parle pour lui, sauf sa propre clé.
facet-done = Qu’a fait la personne ?
facet-done-narrative = La façon dont elle l’a obtenu est décrite.
facet-done-criteria = Ce qu’il faut pour l’obtenir est décrit.
facet-done-not = Le badge ne le dit pas.
facet-seen = Qui l’a vu ou évalué ?
facet-seen-source = { $name }, aux dires de l’émetteur.
facet-seen-signed = { $name }, selon son propre nom, l’a signé aussi.
facet-seen-results = Le badge contient des résultats.
facet-seen-not = Le badge ne nomme personne d’autre que son émetteur.
facet-work = Puis-je le voir ?
facet-work-linked = Des justificatifs sont liés. Personne ne sait ici s’ils montrent encore ce que l’émetteur a vu.
facet-work-described = Des justificatifs sont décrits, sans lien.
facet-work-not = Aucun justificatif n’est donné.
facet-maker = De qui est la définition ?
facet-maker-issuer = De l’émetteur lui-même.
facet-maker-signed = De { $name }, selon son propre nom, qui endosse le badge ou son émetteur.
facet-maker-other = De { $name }, aux dires de l’émetteur.
facet-maker-not = Le badge ne dit pas qui l’a défini.
facet-place = Dans quel contexte ?
facet-place-framework = Il renvoie à { $name }.
facet-place-details = Des mots-clés ou d’autres précisions se trouvent dans les détails.
facet-place-not = Le badge n’en nomme aucun.
facet-when = Quand, et est-ce encore valable ?
facet-when-earned = Obtenu le { $date }.
facet-when-in-date = Il est en cours de validité, selon l’horloge de cet appareil.
facet-when-over = Il n’est pas en cours de validité, selon l’horloge de cet appareil.
facet-when-stands = Son émetteur ne l’a pas retiré.
facet-when-withdrawn = Son émetteur l’a retiré.
facet-when-not = Si son émetteur l’a retiré.
facet-person = S’agit-il de cette personne ?
facet-person-match = Il nomme son destinataire par ce que vous avez donné.
facet-person-other = Il nomme son destinataire par autre chose que ce que vous avez donné.
facet-person-not = Personne ne l’a comparé à une personne, ou cela n’a pas pu être établi.
facet-company = Qui se tient à ses côtés ?
facet-company-member = { $controller }, membre de la communauté que vous avez nommée, l’a signé.
facet-company-endorser = { $name }, selon son propre nom, l’endosse.
facet-company-not = On ne connaît personne d’autre à ses côtés. La plupart des reconnaissances sont modestes.
facet-consent = La personne l’a-t-elle accepté ?
facet-consent-self = Elle l’a émis elle-même.
facet-consent-given = Le destinataire l’a endossé avec sa propre clé.
facet-consent-presented = Le destinataire l’a mis dans une présentation avec sa propre clé.
facet-consent-not = Rien ici ne montre que le destinataire l’a accepté.

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = Contrôlé le { $time }, au moment où cette page a été créée.
twin-file = Le badge sous forme de fichier
twin-picture = Une image ne prouve rien : contrôlez le badge lui-même.
