### Portuguese. No native speaker has read these translations.
###
### The keys are those of en.ftl, which says how texts are written.

-corrected = Peça ao emissor um badge corrigido.
-original = Peça o arquivo original.
-transport = Verifique se a cópia ou o download do arquivo está completo, e tente de novo.
-another = Talvez outro verificador consiga fazer a verificação.
-signer = Pergunte ao emissor indicado se este badge é dele.
-baked = Peça ao emissor que insira o badge na imagem de novo.

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

check-intake-readable = O arquivo pode ser lido.
    .fail = O arquivo não pode ser lido.
    .unknown = Não se sabe o que o arquivo contém.
    .hint = { -transport }
check-intake-json = O texto é JSON bem formado.
    .fail = O texto não é JSON bem formado.
    .unknown = Não se sabe se o texto é JSON bem formado.
    .hint = { -transport }
check-intake-unique-names = Cada nome aparece só uma vez no seu objeto.
    .fail = Um nome aparece duas vezes no mesmo objeto, e por isso programas podem ler coisas diferentes nele.
    .unknown = Não se sabe se um nome aparece duas vezes no mesmo objeto.
    .hint = { -corrected }
check-intake-unicode = Todos os textos são Unicode bem formado.
    .fail = Um texto contém metade de um caractere Unicode.
    .unknown = Não se sabe se todos os textos são Unicode bem formado.
    .hint = { -corrected }
check-intake-wrapper = O arquivo contém o badge e nada em volta dele.
    .fail = O badge estava dentro de outra coisa, que foi retirada.
    .unknown = Não se sabe se havia algo em volta do badge.
    .hint = O que estava em volta do badge não faz parte dele.
check-intake-byte-order-mark = O arquivo começa com o seu conteúdo.
    .fail = O arquivo começa com uma marca de ordem de bytes, que o JSON não permite. Ela foi ignorada.
    .unknown = Não se sabe se o arquivo começa com uma marca de ordem de bytes.
    .hint = Guarde o arquivo como UTF-8 sem marca de ordem de bytes.
check-intake-badge = O documento é um badge.
    .fail = O documento não é um badge.
    .unknown = Não se sabe se o documento é um badge.
    .hint = Procure o arquivo do próprio badge, que o emissor muitas vezes oferece para download.
check-intake-kind = Este verificador consegue ler este tipo de badge.
    .fail = O documento não é de um tipo de badge que tenha sido publicado.
    .unknown = Não se sabe que tipo de badge é este.
    .hint = { -another }
check-intake-part = O documento é mais do que uma parte de um badge.
    .fail = O documento faz parte de badges, que se referem a ele, e não é ele mesmo um badge.
    .unknown = Não se sabe se o documento é só uma parte de um badge.
    .hint = Procure o arquivo do badge que alguém recebeu.

check-context-base = O primeiro contexto é o de Verifiable Credentials.
    .fail = O primeiro contexto não é o de Verifiable Credentials.
    .unknown = Não se sabe se os contextos começam como devem.
    .hint = { -corrected }
check-context-open-badges = O contexto de Open Badges está indicado.
    .fail = O contexto de Open Badges não está indicado em segundo lugar.
    .unknown = Não se sabe se o contexto de Open Badges está indicado.
    .hint = { -corrected }
check-context-alias = O contexto de Open Badges está indicado pelo seu endereço atual.
    .fail = O contexto de Open Badges está indicado por um endereço antigo. Foi lido como o atual.
    .unknown = Não se sabe por qual endereço o contexto de Open Badges está indicado.
    .hint = Os emissores podem usar o endereço atual em novos badges.
check-context-known = O significado de cada palavra vem de contextos que este verificador traz consigo.
    .fail = Um contexto não pode ser usado.
    .unknown = Não se sabe o que significam algumas palavras do badge.
    .hint = { -another }
check-context-rules = Os contextos são compatíveis entre si.
    .fail = Os contextos contradizem-se ou não podem ser lidos.
    .unknown = Não se sabe se os contextos são compatíveis entre si.
    .hint = { -corrected }
check-context-complete = Tudo no badge tem um significado que a assinatura abrange.
    .fail = Algo no badge não tem significado definido, e por isso uma assinatura não o abrangeria.
    .unknown = Não se sabe se tudo no badge tem um significado definido.
    .hint = { -corrected }
check-context-understood = Nenhum vocabulário acrescentado muda o que se lê aqui.
    .fail = Um vocabulário acrescentado dá outros nomes ou significados ao que a norma define, e por isso o badge não seria lido como foi assinado.
    .unknown = Não se sabe se um vocabulário acrescentado muda o que se lê aqui.
    .hint = { -original }
check-context-snapshot = A assinatura foi feita com os contextos tal como são agora.
    .fail = A assinatura foi feita com um texto mais antigo de um contexto.
    .unknown = Não se sabe com que texto dos contextos a assinatura foi feita.
    .hint = Outros verificadores podem dar outra resposta. O emissor pode emitir o badge de novo.
check-canonical-form = O badge pode ser posto na forma única que é assinada.
    .fail = O badge não pode ser posto na forma única que é assinada.
    .unknown = Não se sabe em que forma o badge foi assinado.
    .hint = { -corrected }

check-credential-type = O documento diz que é uma credencial, com tipos que estão definidos.
    .fail = Os tipos da credencial faltam ou não estão definidos.
    .unknown = Não se sabe se os tipos da credencial estão definidos.
    .hint = { -corrected }
check-credential-id = A credencial tem um só identificador.
    .fail = O identificador da credencial falta ou não é um só endereço web ou URN.
    .unknown = Não se sabe se a credencial tem um só identificador.
    .none = A credencial não tem identificador e não precisa de um.
    .hint = { -corrected }
check-credential-issuer = A credencial indica um só emissor.
    .fail = A credencial não indica um só emissor por meio de um identificador.
    .unknown = Não se sabe se a credencial indica um só emissor.
    .hint = { -corrected }
check-credential-subject = A credencial é sobre um só sujeito.
    .fail = A credencial não é sobre exatamente um sujeito.
    .unknown = Não se sabe se a credencial é sobre um só sujeito.
    .hint = { -corrected }
check-credential-dates = As datas necessárias estão presentes e bem formadas.
    .fail = Uma data necessária falta ou não está bem formada.
    .unknown = Não se sabe se as datas estão bem formadas.
    .hint = { -corrected }
check-credential-time-zone = Cada data indica o seu fuso horário.
    .fail = Uma data não indica o fuso horário. Foi lida como tempo universal (UTC).
    .unknown = Não se sabe se cada data indica o seu fuso horário.
    .hint = As datas podem ter um desvio de algumas horas. Os emissores podem acrescentar o fuso horário.
check-credential-period = O prazo de validade termina depois de começar.
    .fail = O prazo de validade termina antes de começar.
    .unknown = Não se sabe se o prazo de validade termina depois de começar.
    .none = O prazo de validade é aberto, e por isso o começo e o fim não podem contradizer-se.
    .hint = { -corrected }
check-credential-status = A informação sobre onde consultar o status está completa.
    .fail = A informação sobre onde consultar o status não está completa.
    .unknown = Não se sabe se a informação sobre o status está completa.
    .none = O badge não indica nenhum lugar onde consultar o seu status.
    .hint = { -corrected }
check-credential-schema = Cada esquema está indicado com o seu endereço e tipo.
    .fail = Um esquema está indicado sem o seu endereço ou tipo.
    .unknown = Não se sabe se cada esquema está indicado por completo.
    .none = O badge não indica nenhum esquema.
    .hint = { -corrected }
check-credential-typed = Evidências, termos de uso e serviços de atualização dizem de que tipo são.
    .fail = Uma evidência, termos de uso ou um serviço de atualização não diz de que tipo é.
    .unknown = Não se sabe se evidências, termos de uso e serviços de atualização dizem de que tipo são.
    .none = O badge não indica evidências, termos de uso nem serviços de atualização.
    .hint = { -corrected }
check-credential-texts = Nomes e descrições são textos simples.
    .fail = Um nome ou uma descrição não é um texto simples.
    .unknown = Não se sabe se nomes e descrições são textos simples.
    .none = A credencial não tem nome nem descrição próprios.
    .hint = { -corrected }
check-credential-related = Cada recurso relacionado está indicado uma vez, com um resumo criptográfico.
    .fail = Um recurso relacionado está indicado duas vezes ou sem resumo criptográfico.
    .unknown = Não se sabe se os recursos relacionados estão indicados com resumos criptográficos.
    .none = O badge não indica recursos relacionados.
    .hint = { -corrected }

check-badge-recipient = O badge diz para quem foi emitido, por meio de um identificador.
    .fail = O badge não diz para quem foi emitido.
    .unknown = Não se sabe se o badge diz para quem foi emitido.
    .hint = { -corrected }
check-badge-subject = O badge é sobre uma só conquista.
    .fail = O badge não é sobre exatamente uma conquista.
    .unknown = Não se sabe se o badge é sobre uma só conquista.
    .hint = { -corrected }
check-badge-achievement = A conquista tem nome, descrição e critérios.
    .fail = À conquista falta o identificador, o tipo, o nome, a descrição ou os critérios.
    .unknown = Não se sabe se a conquista está descrita por completo.
    .hint = { -corrected }
check-badge-profiles = O emissor e outros perfis dizem o que são.
    .fail = O emissor ou outro perfil não diz o que é.
    .unknown = Não se sabe se os perfis dizem o que são.
    .none = O emissor está indicado só pelo seu identificador.
    .hint = { -corrected }
check-badge-alignments = Os alinhamentos e as descrições de resultados estão completos.
    .fail = Um alinhamento ou uma descrição de resultado não está completo.
    .unknown = Não se sabe se os alinhamentos e as descrições de resultados estão completos.
    .none = O badge não tem alinhamentos nem descrições de resultados.
    .hint = { -corrected }
check-badge-evidence = As evidências são do tipo que a norma define.
    .fail = Uma evidência não é do tipo que a norma define.
    .unknown = Não se sabe se as evidências são do tipo que a norma define.
    .none = O badge não tem evidências.
    .hint = { -corrected }
check-badge-identities = Os identificadores do destinatário estão completos.
    .fail = Um identificador do destinatário não está completo.
    .unknown = Não se sabe se os identificadores do destinatário estão completos.
    .none = O destinatário não está indicado por um endereço de e-mail ou algo semelhante.
    .hint = { -corrected }
check-badge-results = Os resultados referem-se a descrições que a conquista tem.
    .fail = Um resultado refere-se a uma descrição que a conquista não tem, ou não respeita os termos dela.
    .unknown = Não se sabe se os resultados se ajustam às suas descrições.
    .none = O badge não dá resultados.
    .hint = { -corrected }
check-badge-result-status = Nenhum resultado diz que a conquista não foi alcançada.
    .fail = Um resultado diz que a conquista não foi concluída.
    .unknown = Não se sabe se um resultado diz que a conquista não foi concluída.
    .none = O badge não dá nenhum resultado com status.
    .hint = Leia o resultado antes de confiar no badge.
check-badge-creator = O emissor é também o criador da conquista.
    .fail = Outra pessoa ou entidade está indicada como criadora da conquista.
    .unknown = Não se sabe se o emissor é o criador da conquista.
    .none = Ninguém mais está indicado como criador da conquista.
    .hint = Pergunte ao criador se este emissor pode atribuir a conquista.

check-endorsement-subject = O endosso diz o que endossa.
    .fail = Ao endosso falta o nome, ou ele não diz o que endossa.
    .unknown = Não se sabe o que é endossado.
    .hint = { -corrected }
check-endorsement-target = Endossa aquilo a que está anexado.
    .fail = Endossa { $subject }, e não aquilo a que está anexado.
    .fail-plain = Não é um endosso daquilo a que está anexado.
    .unknown = Não se sabe se endossa aquilo a que está anexado.
    .hint = Nada diz sobre este badge.
check-record-subject = O registro diz de quem é e o que contém.
    .fail = O registro não diz de quem é ou o que contém.
    .unknown = Não se sabe se o registro está completo.
    .hint = { -corrected }
check-record-associations = O que o registro liga entre si está contido nele.
    .fail = O registro liga algo que não está contido nele.
    .unknown = Não se sabe se o que o registro liga está contido nele.
    .none = O registro não liga nada entre si.
    .hint = { -corrected }
check-record-vouches = O emissor do registro assinou este badge com o resto do registro. O badge não tem assinatura própria.
    .fail = Este badge não tem assinatura própria, e a do registro não se sustenta.
    .unknown = Não se sabe se o emissor do registro respalda este badge, que não tem assinatura própria.
    .hint = Peça ao emissor um badge assinado.
check-record-issuer = O badge indica o emissor do registro como seu.
    .fail = O badge indica um emissor diferente do emissor do registro, e esse emissor não o assinou.
    .unknown = Não se sabe se o badge indica o emissor do registro como seu.
    .hint = Pergunte ao emissor que o badge indica.

check-assertion-context = O vocabulário de Open Badges está indicado.
    .fail = O vocabulário de Open Badges não está indicado.
    .unknown = Não se sabe se o vocabulário de Open Badges está indicado.
    .hint = { -corrected }
check-assertion-shape = A atribuição tem tudo o que a norma pede.
    .fail = À atribuição falta algo que a norma pede, ou isso está em outra forma.
    .unknown = Não se sabe se a atribuição está completa.
    .hint = { -corrected }
check-assertion-dates = As datas estão bem formadas e em ordem.
    .fail = Uma data falta, não está bem formada ou está fora de ordem.
    .unknown = Não se sabe se as datas estão bem formadas.
    .hint = { -corrected }
check-assertion-class = O que o badge reconhece está descrito por completo.
    .fail = À descrição do que o badge reconhece falta algo, ou isso está em outra forma.
    .unknown = Não se sabe se o que o badge reconhece está descrito por completo.
    .hint = { -corrected }
check-assertion-issuer = O emissor descreve-se por completo.
    .fail = À descrição que o emissor faz de si falta algo, ou isso está em outra forma.
    .unknown = Não se sabe se o emissor se descreve por completo.
    .hint = { -corrected }
check-assertion-upgraded = O badge está escrito como Open Badges 2.0 prevê.
    .fail = O badge segue uma norma anterior. Foi lido como Open Badges 2.0 prevê.
    .unknown = Não se sabe se o badge está escrito como Open Badges 2.0 prevê.
    .hint = Não é preciso fazer nada. Os emissores podem emitir novos badges segundo uma norma mais recente.
check-assertion-extensions = As extensões têm a forma devida e foram lidas.
    .fail = A uma extensão falta o contexto ou o tipo.
    .unknown = Uma extensão não foi lida, nem comparada com as suas próprias regras.
    .none = O badge não tem extensões.
    .hint = { -corrected }
check-hosted-class = O que o badge reconhece foi lido em { $host }.
    .plain = O que o badge reconhece foi lido com o badge.
    .fail = No endereço onde deveria estar o que o badge reconhece está outra coisa.
    .unknown = Não se sabe o que o badge reconhece.
    .hint = { -signer }
check-hosted-issuer = O perfil do emissor foi lido no seu próprio endereço em { $host }.
    .plain = O perfil do emissor foi lido no seu próprio endereço.
    .fail = O emissor não está indicado pelo endereço em que publica o seu perfil.
    .unknown = Não se sabe o que o emissor publica sobre si.
    .none = Segundo a norma deste badge, o emissor não tem perfil próprio, só um site.
    .hint = { -signer }
check-hosted-same = O que um endereço fornece indica esse mesmo endereço como seu.
    .fail = O que um endereço fornece indica outro endereço como seu. Foi lido a partir desse outro.
    .unknown = Não se sabe se o que um endereço fornece indica esse mesmo endereço como seu.
    .hint = Confirme que este é o badge que se queria verificar.
check-hosted-https = Os endereços são https.
    .fail = Um endereço é http. Foi consultado por https.
    .unknown = Não se sabe se os endereços são https.
    .hint = Não é preciso fazer nada. Os emissores podem usar https em novos badges.
check-hosted-supplied = Pediu-se o que os servidores publicam.
    .fail = Não se consultou { $host }. Em vez disso, foi lida uma cópia fornecida por quem verifica.
    .fail-plain = Em vez do que o servidor publica agora, foi lida uma cópia fornecida por quem verifica.
    .unknown = Não se sabe se os servidores foram consultados.
    .hint = Para saber o que está lá agora, verifique de novo sem a cópia, ou abra o endereço.
check-hosted-address = O badge indica o endereço em que está publicado.
    .fail = O badge não indica nenhum endereço em que o seu emissor o publique.
    .unknown = Não se sabe onde o badge está publicado.
    .hint = Peça ao emissor o endereço do badge.
check-hosted-assertion = O badge foi lido em { $host }, onde está publicado.
    .plain = O badge foi lido onde está publicado.
    .fail = Está outro badge no endereço que este indica.
    .unknown = Não se sabe se o emissor publica este badge.
    .none = O badge já não está publicado.
    .hint = { -signer }
check-hosted-origin = { $host } é um lugar onde o emissor diz que publica badges.
    .plain = O badge está publicado onde o emissor diz que publica badges.
    .fail = { $host } não é um lugar onde o emissor indicado diga que publica badges.
    .fail-plain = O badge não está publicado onde o emissor indicado diz que publica badges.
    .unknown = Não se sabe se o badge está publicado onde o emissor diz que publica badges.
    .hint = { -signer }
check-hosted-copy = A cópia recebida aqui diz o mesmo que está publicado.
    .fail = A cópia recebida aqui diz outra coisa que não o que está publicado. Só se mostra o que está publicado.
    .unknown = Não se sabe se a cópia recebida aqui diz o mesmo que está publicado.
    .none = Não foi dada nenhuma cópia para comparar.
    .hint = Não confie na cópia. Pode ser antiga ou ter sido alterada.

check-proof-present = O badge traz uma assinatura.
    .fail = O badge não traz assinatura.
    .unknown = Não se sabe se o badge traz uma assinatura.
    .none = O badge não traz assinatura própria.
    .hint = Peça ao emissor um badge assinado.
check-proof-shape = A prova tem todos os elementos de que o seu tipo precisa.
    .fail = À prova falta um elemento de que o seu tipo precisa.
    .unknown = Não se sabe se a prova está completa.
    .hint = { -corrected }
check-proof-suite = A cryptosuite é uma das que este verificador suporta.
    .fail = Nenhuma cryptosuite com este nome pode ser usada aqui.
    .unknown = Não se sabe se a assinatura corresponde, por causa da sua cryptosuite.
    .hint = { -another }
check-proof-suite-name = A cryptosuite é indicada pelo seu nome atual.
    .fail = A cryptosuite é indicada por um nome antigo. Foi lida como a atual.
    .unknown = Não se sabe se a cryptosuite é indicada pelo seu nome atual.
    .hint = Os emissores podem usar o nome atual em novos badges.
check-proof-purpose = A prova foi feita para declarar algo.
    .fail = A prova foi feita com outra finalidade que não a de declarar algo.
    .unknown = Não se sabe com que finalidade a prova foi feita.
    .hint = { -corrected }
check-proof-dates = As datas da prova estão bem formadas.
    .fail = Uma data da prova não está bem formada.
    .unknown = Não se sabe se as datas da prova estão bem formadas.
    .none = A prova não dá datas.
    .hint = { -corrected }
check-proof-expires = A própria assinatura está dentro do prazo até { $date }.
    .plain = A própria assinatura está dentro do prazo.
    .fail = A própria assinatura expirou em { $date }.
    .fail-plain = A própria assinatura expirou.
    .unknown = Não se sabe se a própria assinatura está dentro do prazo.
    .none = A própria assinatura não tem data de fim.
    .hint = Peça ao emissor que assine o badge de novo.
check-proof-session = A prova não está ligada a um só site ou sessão.
    .fail = A prova foi feita para um só site ou sessão e nada prova noutro lugar.
    .unknown = Não se sabe se a prova está ligada a um só site ou sessão.
    .hint = { -original }
check-proof-chain = As provas em que esta se apoia estão presentes e correspondem.
    .fail = Uma prova em que esta se apoia falta ou não corresponde.
    .unknown = Não se sabe se as provas em que esta se apoia correspondem.
    .none = A prova não se apoia em outras.
    .hint = { -original }
check-proof-context = Os contextos da prova concordam com os do badge.
    .fail = Os contextos da prova são diferentes dos do badge.
    .unknown = Não se sabe se os contextos da prova concordam com os do badge.
    .none = A prova não tem contextos próprios para comparar.
    .hint = { -original }
check-proof-value = A assinatura tem a forma e o comprimento certos.
    .fail = A assinatura não tem a forma e o comprimento da sua cryptosuite.
    .unknown = Não se sabe se a assinatura tem a forma certa.
    .hint = { -original }
check-proof-signature = O badge corresponde à sua assinatura: não mudou desde que foi assinado.
    .fail = O badge não corresponde à sua assinatura. Foi alterado, ou danificado, depois de assinado.
    .unknown = Não se sabe se o badge corresponde à sua assinatura.
    .hint = { -original }

check-proof-obsolete = A cryptosuite ainda está em uso.
    .fail = A cryptosuite é obsoleta. Nada se sabe contra ela, mas outros verificadores podem já não a ler.
    .unknown = Não se sabe se a cryptosuite ainda está em uso.
    .hint = Os emissores podem assinar novos badges com uma cryptosuite atual.
check-proof-header = O cabeçalho da assinatura indica o seu algoritmo e não pede nada que não seja compreendido.
    .fail = O cabeçalho da assinatura indica outro algoritmo que não o da sua chave, ou pede algo que não é compreendido.
    .unknown = Não se sabe o que o cabeçalho da assinatura pede.
    .hint = { -original }
check-proof-derived = A prova foi feita para mostrar o badge.
    .fail = Esta é a cópia só para o titular, a partir da qual se fazem outras para mostrar.
    .unknown = Não se sabe se a prova foi feita para mostrar o badge.
    .hint = Peça ao titular uma cópia feita para mostrar.
check-proof-whole = O badge é mostrado inteiro.
    .fail = O titular escolheu que partes do badge mostrar. O que o emissor não tornou obrigatório, como uma data de fim, pode ter sido omitido.
    .unknown = Não se sabe se o badge é mostrado inteiro.
    .hint = Se uma parte que falta for importante, peça essa parte ao titular.

check-jws-form = O badge tem a forma de uma JSON Web Signature.
    .fail = O badge não tem a forma de uma JSON Web Signature.
    .unknown = Não se sabe se o badge tem a forma de uma JSON Web Signature.
    .hint = { -transport }
check-jws-header = O cabeçalho da assinatura não pede nada fora do comum.
    .fail = O cabeçalho da assinatura é de outro tipo que não o dos badges, ou pede algo que não é compreendido.
    .unknown = Não se sabe se o cabeçalho da assinatura pede algo fora do comum.
    .hint = { -original }
check-jws-members = O cabeçalho da assinatura só tem elementos que Open Badges permite.
    .fail = O cabeçalho da assinatura tem um elemento que Open Badges não permite. Esse elemento foi ignorado.
    .unknown = Não se sabe se o cabeçalho da assinatura tem outros elementos.
    .hint = { -corrected }
check-jws-algorithm = O algoritmo da assinatura é um dos que este verificador suporta.
    .fail = O algoritmo da assinatura não é um dos que protegem um badge.
    .unknown = Não se sabe se a assinatura corresponde, por causa do seu algoritmo.
    .hint = { -original }
check-jws-key = A assinatura indica uma só chave pública.
    .fail = A assinatura não indica nenhuma chave, ou não indica uma só chave pública.
    .unknown = Não se sabe que chave a assinatura indica.
    .hint = { -corrected }
check-jws-signature = O badge corresponde à assinatura que o envolve: não mudou desde que foi assinado.
    .fail = O badge não corresponde à assinatura que o envolve. Foi alterado, ou danificado, depois de assinado.
    .unknown = Não se sabe se o badge corresponde à assinatura que o envolve.
    .hint = { -original }

check-jwt-profile = O token e a credencial nele contida seguem a mesma norma.
    .fail = O token e a credencial nele contida seguem normas diferentes.
    .unknown = Não se sabe que norma o token segue.
    .hint = { -corrected }
check-jwt-claims = O token diz o mesmo que a credencial nele contida.
    .fail = O token diz outra coisa que não o que diz a credencial nele contida, ou omite o que deve dizer.
    .unknown = Não se sabe se o token diz o mesmo que a credencial nele contida.
    .hint = { -corrected }
check-jwt-expires = O próprio token está dentro do prazo até { $date }.
    .plain = O próprio token está dentro do prazo.
    .fail = O próprio token expirou em { $date }.
    .fail-plain = O próprio token expirou.
    .unknown = Não se sabe se o próprio token está dentro do prazo.
    .none = O próprio token não tem data de fim.
    .hint = Peça ao emissor que assine o badge de novo.
check-jwt-recipient = O token indica o destinatário tal como a credencial.
    .fail = O token não indica o destinatário.
    .unknown = Não se sabe se o token indica o destinatário.
    .hint = Os emissores podem indicar o destinatário no token.
check-jwt-meaning = Tudo no badge tem um significado definido.
    .fail = Algo no badge não tem significado definido. Mesmo assim, está assinado.
    .unknown = Não se sabe se tudo no badge tem um significado definido.
    .hint = { -corrected }
check-jwt-proof = As provas no interior concordam com a assinatura que as envolve.
    .fail = Uma prova no interior do badge não corresponde, embora a assinatura que o envolve corresponda.
    .unknown = Não se sabe se as provas no interior correspondem.
    .hint = Pergunte ao emissor qual das assinaturas conta.

check-key-identifier = A chave está indicada por um identificador bem formado.
    .fail = O identificador da chave não está bem formado.
    .unknown = Não se sabe se a chave está indicada por um identificador bem formado.
    .hint = { -corrected }
check-key-resolver = Este verificador sabe encontrar chaves deste tipo.
    .fail = Não é possível encontrar chaves deste tipo.
    .unknown = Não se sabe qual é a chave, porque este verificador não consegue encontrar chaves deste tipo.
    .hint = { -another }
check-key-document = O documento que lista a chave foi lido em { $host }.
    .plain = O documento que lista a chave foi lido.
    .fail = { $host } não publica nenhum documento legível que liste a chave.
    .fail-plain = O documento que lista a chave falta ou não pode ser lido.
    .unknown = Não se sabe de quem é esta chave.
    .hint = Peça ao emissor que publique as suas chaves de novo.
check-key-document-id = O documento que lista a chave é sobre o identificador que levou a ele.
    .fail = O documento que lista a chave é sobre outra pessoa ou entidade.
    .unknown = Não se sabe sobre quem é o documento que lista a chave.
    .hint = { -signer }
check-key-deactivated = O proprietário da chave não abandonou o seu identificador.
    .fail = O proprietário da chave abandonou o seu identificador.
    .unknown = Não se sabe se o proprietário da chave abandonou o seu identificador.
    .hint = { -signer }
check-key-method = O documento do proprietário lista a chave.
    .fail = O documento do proprietário não lista a chave.
    .unknown = Não se sabe se o documento do proprietário lista a chave.
    .hint = { -signer }
check-key-controller = A chave é controlada pelo proprietário do documento que a lista.
    .fail = A chave não é controlada pelo proprietário do documento que a lista, e sim por outra pessoa ou entidade.
    .unknown = Não se sabe quem controla a chave.
    .hint = { -signer }
check-key-purpose = O proprietário permite que esta chave faça declarações.
    .fail = O proprietário não permite que esta chave faça declarações.
    .unknown = Não se sabe se o proprietário permite que esta chave faça declarações.
    .hint = { -signer }
check-key-current = A chave não foi revogada e não expirou.
    .fail = A chave foi revogada ou expirou.
    .unknown = Não se sabe se a chave ainda está em uso.
    .hint = Peça ao emissor que assine o badge de novo.
check-key-format = A chave está bem formada.
    .fail = A chave não está bem formada, ou não é uma chave pública.
    .unknown = Não se sabe se a chave está bem formada.
    .hint = Peça ao emissor que publique as suas chaves de novo.
check-key-kind = A chave é do tipo que o algoritmo da assinatura usa.
    .fail = A chave é de outro tipo que não o que o algoritmo da assinatura usa.
    .unknown = Não se sabe se a chave é adequada ao algoritmo da assinatura.
    .hint = { -corrected }
check-key-issuer = A chave pertence ao emissor indicado.
    .fail = A chave pertence a { $controller }, não a { $issuer }.
    .fail-plain = A chave não pertence ao emissor indicado.
    .unknown = Não se sabe se a chave pertence ao emissor indicado.
    .hint = { -signer }
check-key-holder = A chave pertence a quem apresenta os badges.
    .fail = A chave pertence a { $controller }, não a quem está indicado como apresentando os badges.
    .fail-plain = A chave não pertence a quem está indicado como apresentando os badges.
    .unknown = Não se sabe se a chave pertence a quem apresenta os badges.
    .none = Ninguém está indicado como apresentando os badges.
    .hint = Verifique cada badge separadamente.
check-issuer-domain = { $host } respalda o emissor.
    .plain = Um domínio respalda o emissor.
    .fail = Nenhum domínio respalda o emissor.
    .unknown = Não se sabe se um domínio respalda o emissor.
    .none = O identificador do emissor não indica nenhum domínio.
    .hint = Pergunte ao emissor que conhece se este badge é dele.

check-date-from = O badge é válido desde { $date }.
    .plain = O prazo de validade já começou.
    .fail = O badge não é válido antes de { $date }.
    .fail-plain = O prazo de validade ainda não começou.
    .unknown = Não se sabe se o prazo de validade já começou.
    .none = O prazo de validade não tem começo.
    .hint = Verifique de novo nesse dia. Verifique também se o relógio deste dispositivo está certo.
check-date-until = O badge é válido até { $date }.
    .plain = O prazo de validade não terminou.
    .fail = O badge expirou em { $date }.
    .fail-plain = O prazo de validade terminou.
    .unknown = Não se sabe se o prazo de validade terminou.
    .none = O badge não tem data de fim.
    .hint = Pergunte ao emissor se há um badge mais recente. Verifique também se o relógio deste dispositivo está certo.
check-status-revocation = A lista de status de { $date } diz que o badge não está revogado.
    .plain = O badge não está revogado.
    .fail = A lista de status de { $date } diz que o badge está revogado.
    .fail-plain = O badge está revogado.
    .unknown = Não se sabe se o emissor revogou o badge.
    .none = O emissor não publica informação de revogação para este badge.
    .hint = Pergunte ao emissor o motivo.
check-status-suspension = A lista de status de { $date } diz que o badge não está suspenso.
    .plain = A lista de status diz que o badge não está suspenso.
    .fail = A lista de status de { $date } diz que o badge está suspenso.
    .fail-plain = A lista de status diz que o badge está suspenso.
    .unknown = Não se sabe se o emissor suspendeu o badge.
    .none = O emissor não publica informação de suspensão para este badge.
    .hint = Uma suspensão pode ser levantada. Verifique de novo mais tarde, ou pergunte ao emissor.
check-status-message = A lista de status não diz mais nada sobre o badge.
    .fail = A lista de status diz mais alguma coisa sobre o badge, numa forma para programas: { $found }.
    .fail-plain = A lista de status diz mais alguma coisa sobre o badge, numa forma para programas.
    .unknown = Não se sabe se o emissor diz mais alguma coisa sobre o badge.
    .hint = Pergunte ao emissor o que isso significa.
check-status-entry = O que o badge diz do seu lugar numa lista de status está escrito como deve ser.
    .fail = O que o badge diz do seu lugar numa lista de status não está escrito como deve ser.
    .unknown = Não se sabe onde o badge tem o seu lugar numa lista de status.
    .hint = { -corrected }
check-status-list = A lista de status { $url } de { $date } está em ordem.
    .plain = A lista de status está em ordem.
    .fail = A lista de status { $url } não está em ordem.
    .fail-plain = A lista de status não está em ordem.
    .unknown = Não se sabe se a lista de status está em ordem.
    .hint = Peça ao emissor que publique a sua lista de status de novo.
check-status-keeper = O emissor mantém a lista de status.
    .fail = A lista de status é mantida por { $keeper }, não pelo emissor.
    .fail-plain = A lista de status não é mantida pelo emissor.
    .unknown = Não se sabe quem mantém a lista de status.
    .hint = Pergunte ao emissor se confia nela.
check-status-privacy = Pedir a lista de status não revela qual badge se verifica.
    .fail = A lista de status é só sobre este badge, e por isso o servidor dela foi informado de qual badge se verifica.
    .unknown = Não se sabe se pedir a lista de status revela qual badge se verifica.
    .hint = Os emissores podem manter uma só lista para muitos badges.
check-schema-conforms = O badge está conforme ao esquema que indica.
    .fail = O badge não está conforme ao esquema que indica.
    .unknown = Não se sabe se o badge está conforme ao esquema que indica.
    .none = O badge não indica nenhum esquema a seguir.
    .hint = { -corrected }
check-refresh-current = O emissor não tem uma versão mais recente do badge.
    .fail = O emissor tem uma versão mais recente do badge.
    .unknown = Não se sabe se o emissor tem uma versão mais recente do badge.
    .none = O badge não indica nenhum lugar onde procurar uma versão mais recente.
    .hint = Peça a versão mais recente.
check-endorsements-hold = Os endossos sustentam-se.
    .fail = Um endosso não se sustenta.
    .unknown = Não se sabe se os endossos se sustentam.
    .none = O badge não traz endossos.
    .hint = Não confie nesse endosso.
check-picture-signed = A imagem faz parte do que foi assinado.
    .fail = A imagem vem de { $host } e não está abrangida pela assinatura.
    .fail-plain = A imagem não está abrangida pela assinatura.
    .unknown = Não se sabe se a assinatura abrange a imagem.
    .none = O badge não tem imagem.
    .hint = Não tire conclusões da imagem.

check-picture-whole = A imagem pôde ser lida até o fim.
    .fail = A imagem está interrompida ou danificada. O que vem depois desse ponto não foi lido.
    .unknown = A imagem não foi lida até o fim.
    .hint = { -transport }
check-picture-encoding = O texto na imagem pode ser lido.
    .fail = A imagem não está na codificação UTF-8. O que vem depois do primeiro caractere diferente não foi lido.
    .unknown = Não se sabe se o texto na imagem pode ser lido.
    .hint = { -transport }
check-picture-document-type = A imagem não define nada que possa mudar o que está nela.
    .fail = A imagem tem um tipo de documento, que poderia mudar o que está nela.
    .unknown = A imagem tem um tipo de documento, que poderia mudar o que está nela. Ela não é lida.
    .hint = Retire o tipo de documento (a sua linha começa com DOCTYPE), ou peça ao emissor o badge como JSON.
check-picture-badge = Há um badge na imagem.
    .fail = Não há nenhum badge na imagem. Um site pode tê-lo retirado.
    .unknown = Não se sabe se há um badge na imagem.
    .hint = Faça de novo o download da imagem no lugar onde o badge foi atribuído, ou peça ao emissor o badge como JSON.
check-picture-single = Há um só badge na imagem.
    .fail = Há vários badges na imagem.
    .unknown = Não se sabe quantos badges há na imagem.
    .hint = Veja a qual deles se refere.
check-picture-text = O texto do badge pode ser lido.
    .fail = A imagem diz que contém um badge, mas o texto dele falta ou está danificado.
    .unknown = O texto do badge não foi lido.
    .hint = { -transport }
check-picture-compressed = O texto na imagem não está comprimido.
    .fail = O texto na imagem está comprimido, o que a norma proíbe.
    .unknown = Não se sabe se o texto na imagem está comprimido.
    .hint = { -baked }
check-picture-chunk = O texto na imagem está no lugar próprio para Unicode.
    .fail = O texto na imagem está num lugar próprio só para letras da Europa Ocidental. Outras letras podem estar danificadas.
    .unknown = Não se sabe em que lugar da imagem está o texto.
    .hint = { -baked }
check-picture-checksum = A soma de verificação do texto na imagem está certa.
    .fail = A soma de verificação do texto na imagem está errada. A imagem pode estar danificada.
    .unknown = Não se sabe se a soma de verificação do texto na imagem está certa.
    .hint = { -transport }
check-picture-both = A imagem contém o badge de uma só maneira.
    .fail = A imagem contém um badge de duas maneiras. Só uma foi lida.
    .unknown = Não se sabe de quantas maneiras a imagem contém o badge.
    .hint = { -baked }
check-picture-elements = No lugar do badge na imagem não está nada além do badge.
    .fail = No lugar do badge na imagem está também outra coisa. Ela foi deixada de fora.
    .unknown = Não se sabe o que mais está no lugar do badge na imagem.
    .hint = { -baked }
check-picture-namespace = O lugar do badge na imagem tem o nome que a norma prevê.
    .fail = O lugar do badge na imagem tem um nome diferente do que a norma prevê.
    .unknown = Não se sabe que nome tem o lugar do badge na imagem.
    .hint = { -baked }

check-container-complete = Cada badge no documento foi verificado separadamente.
    .fail = Nem todos os badges no documento podem ser verificados separadamente.
    .unknown = Uma parte do que o documento contém não foi verificada.
    .hint = Verifique os badges um a um.

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = { $host } não respondeu, ou não permite verificações a partir de páginas web.
why-unreachable-plain = Não foi possível obter um documento de que isto precisa.
why-status = { $host } respondeu com o status HTTP { $status } em vez do documento.
why-not-permitted = Este verificador não deixa que um badge faça este dispositivo contactar { $url }.
why-not-permitted-plain = Este verificador não deixa que um badge faça este dispositivo contactar o endereço dado.
why-offline = Ninguém foi contactado, conforme pedido por quem verifica.
why-limit = Exigiria mais trabalho do que aqui se permite a um só badge.
why-unreliable = Não se pode confiar no que { $host } publica para isso.
why-unreliable-plain = Não se pode confiar no que está publicado para isso.
why-not-asked = Ninguém foi consultado, porque não se constatou que o badge seja do seu emissor.
why-unsupported = Este verificador não suporta { $name }.
why-unsupported-plain = Este verificador não suporta o que é preciso para isso.
hint-unreachable = Tente de novo mais tarde. Isto nada diz sobre o badge.
hint-not-permitted = Peça ao emissor que publique isso num endereço https público.
hint-offline = Verifique de novo quando for permitido contactar servidores.
hint-limit = { -another }
hint-unreliable = Pergunte ao emissor. Isto nada diz sobre o badge.
hint-not-asked = Veja primeiro o que mais se constatou.
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = Trata-se de { $name }.
fact-found = Encontrado: { $found }.
fact-expected = Esperado: { $expected }.
fact-status = Status: { $status }.
fact-reason = Motivo indicado ali: “{ $reason }”.
check-none = Nada neste badge exige a verificação { $check }.

## The language of this file

language = pt
direction = ltr

## The status strip: headline, then the second line
##

## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name

## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = Verificando este badge…
headline-valid = Assinatura válida — emitido por { $domain }
headline-valid-path = Assinatura válida — emitido a partir de uma parte de { $domain }
headline-no-status = Assinatura válida — sem informação de revogação
headline-status-unknown = Assinatura válida — revogação não verificada
headline-suspension-unknown = Assinatura válida — suspensão não verificada
headline-unlinked = Assinatura válida — emissor não identificado
headline-not-completed = Assinatura válida — conquista não concluída
headline-not-yet = Não é válido antes de { $date }
headline-not-yet-plain = Ainda não é válido
headline-expired = Expirou em { $date }
headline-expired-plain = Expirado
headline-signature-expired = A assinatura expirou em { $date }
headline-signature-expired-plain = A assinatura expirou
headline-suspended = Suspenso pelo emissor
headline-suspended-plain = Suspenso
headline-revoked = Revogado pelo emissor
headline-revoked-plain = Revogado
headline-wrong-signer = Não assinado pelo emissor indicado
headline-malformed = Não cumpre as regras do seu próprio formato
headline-unsigned = Ninguém assinou isto
headline-tampered = Não corresponde à sua assinatura
headline-could-not-check = Não foi possível verificar
headline-unsupported = Este verificador não consegue ler este tipo de badge
headline-not-a-badge = Nenhum badge encontrado aqui

second-contacting = Contactando { $hosts }
second-issued-by = Emitido por { $domain }.
second-issued-from = Emitido a partir de uma parte de { $domain }.
second-in-date = Dentro do prazo.
second-no-end = Sem data de fim.
second-not-revoked = Não revogado, segundo a informação de { $date }.
second-not-revoked-plain = Não revogado.
second-no-status = O emissor não publica informação de revogação.
second-status-unknown = Não foi possível contactar { $host }. Tente de novo mais tarde.
second-status-unknown-plain = Não se verificou se foi retirado.
second-unlinked = Assinado com uma chave que nenhum domínio respalda.
second-not-completed = Um resultado nele contido diz que a conquista não foi concluída.
second-not-yet = Assinatura válida. As datas são comparadas com o relógio deste dispositivo.
second-expired = Assinatura válida; o badge esteve em vigor de { $from } até { $until }.
second-expired-plain = Assinatura válida.
second-signature-expired = O badge corresponde à sua assinatura, mas a assinatura só foi feita para durar até essa data.
second-suspended = Assinatura válida, mas o badge está suspenso por enquanto.
second-revoked = Assinatura válida, mas o badge já não vale.
second-malformed = Pode ser um erro de boa-fé: peça ao emissor um badge corrigido.
second-unsigned = Qualquer pessoa poderia ter escrito isto.
second-tampered = Foi alterado, ou danificado, depois de assinado. Peça o arquivo original.
second-missing = Uma verificação necessária não foi feita.
second-says-nothing = Isto nada diz sobre o badge.
second-unsupported = Outro verificador talvez consiga.
second-not-a-badge = Procure o arquivo do próprio badge, que o emissor muitas vezes oferece para download.
second-checked = Verificação feita: { $time }.

## What the badge says

not-checked-yet = Ainda não verificado.
unnamed = Um badge sem nome
label-issuer = Emitido por
label-recipient = Emitido para
label-issued = Emitido em
label-expires = Expira em
label-unchecked-issuer = Indica como emissor
label-unchecked-recipient = Indica como destinatário
label-unchecked-issued = Indica como data de emissão
label-unchecked-expires = Indica como data de fim
issuer-self = Apresenta-se como “{ $name }”
issuer-unlinked = Uma chave que nenhum domínio respalda
issuer-punycode = O endereço tem letras fora do alfabeto latino básico. É mostrado na sua forma técnica, porque essas letras podem ser parecidas com outras.
self-issued = O emissor e o destinatário são o mesmo: é uma declaração sobre si próprio.
recipient-sealed-email = Um endereço de e-mail selado: um hash, só para comparar
recipient-sealed = Um identificador selado: um hash, só para comparar
recipient-id = Alguém indicado só por um identificador
recipient-hidden = Destinatário não mostrado
no-end = Sem data de fim
states = { $domain } declara:
states-plain = O emissor declara:
show-picture = Mostrar imagem de { $host }
picture-uncovered = A imagem não está abrangida pela assinatura.
person-question = Diz respeito a esta pessoa?
summary-unchecked = Mostrar conteúdo não verificado
unchecked = Ninguém respalda o que está aqui. Qualquer pessoa pode tê-lo escrito.

## Details

summary-details = Mostrar detalhes
label-name-as-written = Nome tal como está escrito
label-issuer-id = Identificador do emissor
label-issuer-about = O emissor sobre si próprio
label-recipient-id = Identificador do destinatário
label-valid-from = Válido desde
label-achievement = Conquista
label-kind = Tipo
label-creator = Criador da conquista
label-criteria = Critérios
label-narrative = Como foi obtido
label-evidence = Evidências
label-source = Avaliado por
label-role = Função
label-term = Período letivo
label-activity-start = Começou em
label-activity-end = Terminou em
label-credits-earned = Créditos obtidos
label-license = Número de licença
label-credits-available = Créditos disponíveis
label-field-of-study = Área de estudo
label-specialization = Especialização
label-human-code = Código
label-language = Língua
label-version = Versão
label-related = Outras versões
label-alignments = Refere-se a
label-tags = Palavras-chave
label-badge-id = Identificador do badge
label-achievement-id = Identificador da conquista
criteria-page = Página sobre os critérios
evidence-page = Página da evidência
more-items = Outros que não são mostrados aqui: { $count }.

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = Badges, cada um verificado separadamente: { $count }
second-several = O que se apurou de cada um está ao lado dele.
label-results = Resultados
result-required = Exigido: { $value }
result-range = Possível: { $value }
label-endorsed = Endossa
label-comment = O que diz sobre isso
label-endorsements = Endossos
endorsements-note = Um endosso indica o que endossa só por um identificador. Não abrange o que o badge diz, e outros podem escrever o mesmo identificador.
endorsed-award = Esta atribuição é endossada por
endorsed-achievement = Este tipo de badge é endossado por
endorsed-creator = O criador deste tipo de badge é endossado por
endorsed-issuer = O emissor é endossado por
endorser-issuer = Este é o emissor do badge.
endorser-recipient = Este é o destinatário do badge.
headline-elsewhere = Não endossa isto
label-achievements = Lista também
label-associations = Como se ligam entre si
association-exact-match-of = { $source } é o mesmo que { $target }.
association-is-child-of = { $source } fica abaixo de { $target }.
association-is-parent-of = { $source } compõe-se de partes como { $target }.
association-is-part-of = { $source } faz parte de { $target }.
association-is-peer-of = { $source } está no mesmo nível que { $target }.
association-is-related-to = { $source } tem relação com { $target }.
association-precedes = { $source } vem antes de { $target }.
association-replaced-by = { $target } substituiu { $source }.
hint-gone = Já não está publicado ali, ou não está para todos. Isto nada diz sobre o badge.
headline-hosted = Confirmado com { $domain }
headline-hosted-plain = Confirmado com o site do emissor
headline-hosted-copies = Corresponde a cópias do que { $domain } publicou
headline-hosted-copies-plain = Corresponde a cópias do que o site do emissor publicou
headline-wrong-host = Não publicado pelo emissor indicado
second-hosted = O site do emissor publica agora este mesmo registro. Não está assinado.
second-hosted-copies = As cópias foram fornecidas por quem verifica; não se sabe por completo o que o site do emissor publica agora. O badge não está assinado.
second-hosted-not-yet = O site do emissor publica-o. As datas são comparadas com o relógio deste dispositivo.
second-hosted-expired = O site do emissor publica-o; o badge esteve em vigor de { $from } até { $until }.
second-hosted-expired-plain = O site do emissor publica-o.
second-hosted-revoked = É o que diz o site do emissor. O badge já não vale.
publishes = { $host } publica:
supplied = A cópia, fornecida por quem verifica, do que { $host } publicou diz:
picture-outside = A própria imagem não faz parte do que está publicado sobre o badge.
label-published = Onde foi lido
published-award = A atribuição: { $place }
published-achievement = O que reconhece: { $place }
published-issuer = O emissor: { $place }
place-document = No próprio documento
place-supplied = Uma cópia fornecida por quem verifica, de { $host }
open-issuer = Quem é o emissor.
open-pages-hosted = O que mostram as páginas ligadas: não fazem parte do que foi comparado.
way-page = Abrir a página do próprio badge em { $host }
way-copies = Uma cópia guardada a partir daí pode ser arrastada, junto com o badge, para a página que verifica badges. Conta então como cópia fornecida por quem verifica.

## Only in the feature `recipient`: is it about this person?

person-hint = Escreva um endereço de e-mail, endereço web, número de telefone, DID ou outro identificador. A comparação é feita neste dispositivo; este verificador não o envia nem o guarda.
person-compare = Comparar
person-match = Corresponde: o badge indica o seu destinatário por este identificador. Isso não mostra quem o apresenta.
person-no-match = Não corresponde: neste tipo, o badge indica o seu destinatário por outro identificador, ou por este com outra grafia.
person-unconfirmed = Não é possível dizer: não se constatou que o próprio badge seja válido, e por isso o que ele diz do seu destinatário não conta.
person-nothing-typed = Não é possível dizer: não foi escrito nada.
person-no-identifier = Não é possível dizer: o badge não dá nenhum identificador do seu destinatário.
person-other-kind = Não é possível dizer: o badge não indica o seu destinatário por isto, e sim por identificadores de outros tipos, ou de tipos que este verificador não conhece.
person-unknown-hash = Não é possível dizer: o badge tem um identificador assim como hash de um tipo que este verificador não conhece.
person-spelling = Não é possível dizer: o badge pode ter o mesmo identificador com outra grafia. Escreva-o como o emissor o tinha; um número de telefone, com o código do país.
person-limit = Não é possível dizer: exigiria mais trabalho do que aqui se permite a um só badge.
person-not-valid = O próprio badge não é válido: veja o que mais se constatou.

## Checks and what they leave open

summary-checks = Mostrar verificações ({ $count })
label-checks = O que foi verificado
outcome-passed = Passou:
outcome-failed = Falhou:
outcome-unknown = Não verificado:
outcome-none = Não se aplica:
label-not-checked = O que não foi verificado
open-truth = Se é verdade o que { $domain } declara.
open-truth-plain = Se é verdade o que o badge declara.
open-owner = Quem administra { $domain }.
open-owner-plain = Quem tem a chave.
open-person = Se o badge diz respeito à pessoa que o mostra.
open-pages = O que mostram as páginas ligadas: uma assinatura não as abrange.
label-contacted = Servidores contactados
nobody-contacted = Nenhum.
label-checked-at = Datas comparadas com
label-checker = Verificação feita por
label-proofs = Assinaturas
proof-issuer = Feita com a chave do emissor, com { $suite }.
proof-co-signature = Uma coassinatura de { $controller }. Corresponde, e nada diz sobre quem emitiu o badge.
proof-co-signature-open = Uma assinatura indica a chave { $method }. Não foi confirmada e não conta.

## Actions

action-verify = Verificar por conta própria em { $host }
action-copy = Copiar o badge
action-copied = Copiado
action-download = Fazer o download do badge
action-again = Verificar de novo
print-note = Uma página impressa nada prova. Verifique o próprio badge em { $url }.
print-note-plain = Uma página impressa nada prova. Verifique o próprio badge.

## Only in the feature `trust`: lists that the reader chose

listings-label = Em listas que escolheu
listing-named-since = Incluído por { $keeper } como { $name } desde { $date }.
listing-named = Incluído por { $keeper } como { $name }.
listing-since = Incluído por { $keeper } desde { $date }.
listing-plain = Incluído por { $keeper }.
listing-ended = Já não incluído por { $keeper }: a entrada terminou em { $date }.
listing-not-yet = Ainda não incluído por { $keeper }: a entrada começa em { $date }.
listing-none = Não está na lista de { $keeper }. Isso não diz nada sobre o emissor.
listing-unknown = Não foi verificado se { $keeper } inclui o emissor.
listing-unconfirmed = Não se apurou que o próprio badge esteja certo, por isso ninguém foi procurado.
listing-form = O documento não é uma lista de um tipo que este verificador leia.
listing-out-of-date = O prazo da própria lista passou, ou não começou.
listing-not-in-order = A lista não corresponde à sua assinatura, ou quem a mantém retirou-a.
listing-ambiguous = A lista tem várias entradas do emissor que dizem coisas diferentes.
listing-signer = A lista está assinada por { $signer }.
listing-unsigned = A lista não está assinada.
listing-date = É de { $date }.
listings-page-label = Uma lista que esta página nomeia. Não foi escolha sua, e não muda nada no badge

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = Sites que o emissor nomeia
site-linked = { $host } e o emissor nomeiam-se um ao outro.
site-not-linked = { $host } não nomeia o emissor. Que pertencem um ao outro é só palavra do emissor.
site-unknown = Não foi verificado se { $host } nomeia o emissor.
site-out-of-date = O que publica sobre o emissor está fora de prazo.
site-not-in-order = O que publica sobre o emissor não corresponde à chave do emissor, ou não pode ser lido.
co-signers-label = Quem mais assinou
co-signers-count = Membros atuais de { $community } que assinaram: { $count }. Pediu: { $required }.
co-signer-member = Um membro: { $controller }
co-signer-other = Alguém de quem não se encontrou adesão: { $controller }
endorsed-parent = A organização a que o emissor diz pertencer é endossada por
endorsed-assessor = Quem avaliou isto é endossado por
beside-source = Veio junto do badge, em { $source }.
beside-within = Veio junto do badge, no mesmo documento.
bound-text = Está ligado exatamente a este texto do badge.
bound-other-text = Está ligado a outro texto: endossa um badge com este identificador, sem confirmação de que seja este.
bound-not-compared = Está ligado a um texto que não pôde ser comparado com este badge.
bound-identifier = Endossa um badge com este identificador; não está confirmado que se referisse a este texto.
aside-label = Junto do badge, e sem relação apurada com ele
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = Perguntas a fazer
facet-stated = Declarado:
facet-confirmed = Confirmado:
facet-unknown = Não se sabe:
facet-voice = Quem o diz?
facet-voice-self = A pessoa de quem trata o badge di-lo de si própria.
facet-voice-host = Quem gere { $host }.
facet-voice-key = Quem tem a chave do emissor.
facet-voice-kind = Se é uma pessoa, um grupo ou uma organização.
facet-known-by = De onde conhecemos essa voz?
facet-known-host = { $host } responde por ela.
facet-known-site = { $host } e o emissor nomeiam-se um ao outro.
facet-known-list = { $keeper } inclui-o, numa lista que escolheu.
facet-known-endorser = { $name }, como se chama a si próprio, endossa o emissor.
facet-known-not = Aqui nada fala por ele senão a sua própria chave.
facet-done = O que fez a pessoa?
facet-done-narrative = Está descrito como o obteve.
facet-done-criteria = Está descrito o que é preciso para o obter.
facet-done-not = O badge não o diz.
facet-seen = Quem o viu ou avaliou?
facet-seen-source = { $name }, segundo o emissor.
facet-seen-signed = { $name }, como se chama a si próprio, também assinou.
facet-seen-results = O badge tem resultados.
facet-seen-not = O badge não nomeia ninguém além do seu emissor.
facet-work = Posso ver?
facet-work-linked = Há evidências com ligação. Aqui ninguém sabe se ainda mostram o que o emissor viu.
facet-work-described = Há evidências descritas, sem ligação.
facet-work-not = Não são dadas evidências.
facet-maker = De quem é a definição?
facet-maker-issuer = Do próprio emissor.
facet-maker-signed = De { $name }, como se chama a si próprio, que endossa o badge ou o seu emissor.
facet-maker-other = De { $name }, segundo o emissor.
facet-maker-not = O badge não diz quem o definiu.
facet-place = Em que contexto?
facet-place-framework = Remete para { $name }.
facet-place-details = Palavras-chave ou outros dados estão nos detalhes.
facet-place-not = O badge não nomeia nenhum.
facet-when = Quando, e ainda é atual?
facet-when-earned = Obtido em { $date }.
facet-when-in-date = Está dentro do prazo, pelo relógio deste dispositivo.
facet-when-over = Não está dentro do prazo, pelo relógio deste dispositivo.
facet-when-stands = O seu emissor não o retirou.
facet-when-withdrawn = O seu emissor retirou-o.
facet-when-not = Se o seu emissor o retirou.
facet-person = É sobre esta pessoa?
facet-person-match = Nomeia o destinatário pelo que indicou.
facet-person-other = Nomeia o destinatário por algo diferente do que indicou.
facet-person-not = Ninguém o comparou com uma pessoa, ou não foi possível saber.
facet-company = Quem está ao lado dele?
facet-company-member = { $controller }, membro da comunidade que nomeou, assinou-o.
facet-company-endorser = { $name }, como se chama a si próprio, endossa-o.
facet-company-not = Não se sabe de mais ninguém ao lado dele. A maior parte do reconhecimento é pequena.
facet-consent = A pessoa aceitou-o?
facet-consent-self = Foi a própria pessoa que o emitiu.
facet-consent-given = O destinatário endossou-o com a sua própria chave.
facet-consent-presented = O destinatário pô-lo numa apresentação com a sua própria chave.
facet-consent-not = Nada aqui mostra que o destinatário o aceitou.

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = Verificação feita em { $time }, quando esta página foi gerada.
twin-file = O badge como arquivo
twin-picture = Uma imagem nada prova: verifique o próprio badge.
