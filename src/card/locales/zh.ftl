### Chinese, simplified. No native speaker has read these translations.
###
### The keys are those of en.ftl, which says how texts are written.

-corrected = 请向颁发者索取更正后的徽章。
-original = 请索取原始文件。
-transport = 请确认文件已完整复制或下载，然后重试。
-another = 其他验证工具或许能够检查。
-signer = 请询问所指明的颁发者，这枚徽章是否出自其手。
-baked = 请颁发者重新把徽章放入图片。

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

check-intake-readable = 文件可以读取。
    .fail = 文件无法读取。
    .unknown = 不清楚文件包含什么内容。
    .hint = { -transport }
check-intake-json = 文本是格式正确的 JSON。
    .fail = 文本不是格式正确的 JSON。
    .unknown = 不清楚文本是否为格式正确的 JSON。
    .hint = { -transport }
check-intake-unique-names = 每个名称在其对象中只出现一次。
    .fail = 有一个名称在同一对象中出现了两次，因此不同的程序可能读出不同的内容。
    .unknown = 不清楚是否有名称在同一对象中出现两次。
    .hint = { -corrected }
check-intake-unicode = 所有文本都是格式正确的 Unicode。
    .fail = 有一段文本含有半个 Unicode 字符。
    .unknown = 不清楚所有文本是否都是格式正确的 Unicode。
    .hint = { -corrected }
check-intake-wrapper = 文件中只有徽章，外面没有别的内容。
    .fail = 徽章原先包在别的内容里面，那些内容已被去掉。
    .unknown = 不清楚徽章外面是否有别的内容。
    .hint = 徽章外面的内容不属于徽章。
check-intake-byte-order-mark = 文件一开头就是它的内容。
    .fail = 文件以字节顺序标记开头，JSON 不允许这样。该标记已被跳过。
    .unknown = 不清楚文件是否以字节顺序标记开头。
    .hint = 请把文件保存为不带字节顺序标记的 UTF-8。
check-intake-badge = 该文档是徽章。
    .fail = 该文档不是徽章。
    .unknown = 不清楚该文档是否为徽章。
    .hint = 请查找徽章本身的文件，颁发者往往提供下载。
check-intake-kind = 本检查工具能读取这种徽章。
    .fail = 该文档不属于任何已公布的徽章种类。
    .unknown = 不清楚这是哪一种徽章。
    .hint = { -another }
check-intake-part = 该文档不只是徽章的一部分。
    .fail = 该文档附属于引用它的徽章，本身并不是徽章。
    .unknown = 不清楚该文档是否只是徽章的一部分。
    .hint = 请查找颁发给某人的那枚徽章的文件。

check-context-base = 第一个上下文是 Verifiable Credentials 的上下文。
    .fail = 第一个上下文不是 Verifiable Credentials 的上下文。
    .unknown = 不清楚上下文的开头是否符合要求。
    .hint = { -corrected }
check-context-open-badges = 已写明 Open Badges 的上下文。
    .fail = 第二个位置没有写明 Open Badges 的上下文。
    .unknown = 不清楚是否写明了 Open Badges 的上下文。
    .hint = { -corrected }
check-context-alias = Open Badges 的上下文用的是现行地址。
    .fail = Open Badges 的上下文用的是旧地址。已按现行上下文读取。
    .unknown = 不清楚 Open Badges 的上下文用的是哪个地址。
    .hint = 颁发者可以在新徽章中使用现行地址。
check-context-known = 每个词的含义都来自本检查工具自带的上下文。
    .fail = 有一个上下文无法使用。
    .unknown = 不清楚徽章中某些词的含义。
    .hint = { -another }
check-context-rules = 各上下文彼此相容。
    .fail = 各上下文互相矛盾，或者无法读取。
    .unknown = 不清楚各上下文是否彼此相容。
    .hint = { -corrected }
check-context-complete = 徽章中的一切都有签名所涵盖的含义。
    .fail = 徽章中有内容没有定义含义，因此签名不会涵盖它。
    .unknown = 不清楚徽章中的一切是否都有定义的含义。
    .hint = { -corrected }
check-context-understood = 没有附加词汇改变这里所读取的内容。
    .fail = 有附加词汇给标准所定义的内容换了名称或含义，因此徽章不会按签名时的样子读取。
    .unknown = 不清楚是否有附加词汇改变这里所读取的内容。
    .hint = { -original }
check-context-snapshot = 签名时所用的上下文与现在的相同。
    .fail = 签名时所用的是某个上下文的旧文本。
    .unknown = 不清楚签名时用的是哪个版本的上下文文本。
    .hint = 其他验证工具的答案可能不同。颁发者可以重新颁发这枚徽章。
check-canonical-form = 徽章可以转换成用于签名的唯一形式。
    .fail = 徽章无法转换成用于签名的唯一形式。
    .unknown = 不清楚徽章是以什么形式签名的。
    .hint = { -corrected }

check-credential-type = 该文档说明自己是凭证，所用的类型都有定义。
    .fail = 凭证的类型缺失或没有定义。
    .unknown = 不清楚凭证的类型是否有定义。
    .hint = { -corrected }
check-credential-id = 凭证有一个标识符。
    .fail = 凭证的标识符缺失，或者不是单个网址或 URN。
    .unknown = 不清楚凭证是否有一个标识符。
    .none = 凭证没有标识符，也不需要标识符。
    .hint = { -corrected }
check-credential-issuer = 凭证指明了一个颁发者。
    .fail = 凭证没有用标识符指明一个颁发者。
    .unknown = 不清楚凭证是否指明了一个颁发者。
    .hint = { -corrected }
check-credential-subject = 凭证只关于一个主体。
    .fail = 凭证所关于的主体不是恰好一个。
    .unknown = 不清楚凭证是否只关于一个主体。
    .hint = { -corrected }
check-credential-dates = 所需的日期都有，且格式正确。
    .fail = 有一个所需的日期缺失或格式不正确。
    .unknown = 不清楚日期的格式是否正确。
    .hint = { -corrected }
check-credential-time-zone = 每个日期都写明了时区。
    .fail = 有一个日期没有写明时区。已按世界时 (UTC) 读取。
    .unknown = 不清楚每个日期是否都写明了时区。
    .hint = 日期可能相差几个小时。颁发者可以补上时区。
check-credential-period = 有效期的结束在开始之后。
    .fail = 有效期的结束在开始之前。
    .unknown = 不清楚有效期的结束是否在开始之后。
    .none = 有效期是开放的，因此首尾不会互相矛盾。
    .hint = { -corrected }
check-credential-status = 关于在哪里查询状态的信息是完整的。
    .fail = 关于在哪里查询状态的信息不完整。
    .unknown = 不清楚关于状态的信息是否完整。
    .none = 徽章没有指明查询其状态的地方。
    .hint = { -corrected }
check-credential-schema = 每个数据模式都写明了地址和类型。
    .fail = 有一个数据模式没有写明地址或类型。
    .unknown = 不清楚每个数据模式是否都写得完整。
    .none = 徽章没有指明数据模式。
    .hint = { -corrected }
check-credential-typed = 证据、使用条款和更新服务都说明了自己的类型。
    .fail = 有证据、使用条款或更新服务没有说明自己的类型。
    .unknown = 不清楚证据、使用条款和更新服务是否说明了自己的类型。
    .none = 徽章没有写明证据、使用条款或更新服务。
    .hint = { -corrected }
check-credential-texts = 名称和说明都是纯文本。
    .fail = 有一个名称或说明不是纯文本。
    .unknown = 不清楚名称和说明是否为纯文本。
    .none = 凭证没有自己的名称或说明。
    .hint = { -corrected }
check-credential-related = 每个相关资源都只写明一次，并附有摘要值。
    .fail = 有一个相关资源写明了两次，或者没有附摘要值。
    .unknown = 不清楚相关资源是否都附有摘要值。
    .none = 徽章没有写明相关资源。
    .hint = { -corrected }

check-badge-recipient = 徽章用标识符说明了颁发给谁。
    .fail = 徽章没有说明颁发给谁。
    .unknown = 不清楚徽章是否说明了颁发给谁。
    .hint = { -corrected }
check-badge-subject = 徽章只关于一项成就。
    .fail = 徽章所关于的成就不是恰好一项。
    .unknown = 不清楚徽章是否只关于一项成就。
    .hint = { -corrected }
check-badge-achievement = 成就有名称、说明和达成条件。
    .fail = 成就缺少标识符、类型、名称、说明或达成条件。
    .unknown = 不清楚成就的描述是否完整。
    .hint = { -corrected }
check-badge-profiles = 颁发者和其他档案都说明了自己是什么。
    .fail = 颁发者或另一个档案没有说明自己是什么。
    .unknown = 不清楚各档案是否说明了自己是什么。
    .none = 颁发者只用标识符指明。
    .hint = { -corrected }
check-badge-alignments = 对应项和结果说明是完整的。
    .fail = 有一个对应项或结果说明不完整。
    .unknown = 不清楚对应项和结果说明是否完整。
    .none = 徽章没有对应项或结果说明。
    .hint = { -corrected }
check-badge-evidence = 证据属于标准所定义的种类。
    .fail = 有一项证据不属于标准所定义的种类。
    .unknown = 不清楚证据是否属于标准所定义的种类。
    .none = 徽章没有证据。
    .hint = { -corrected }
check-badge-identities = 接收者的标识符是完整的。
    .fail = 接收者有一个标识符不完整。
    .unknown = 不清楚接收者的标识符是否完整。
    .none = 没有用电子邮件地址或类似方式指明接收者。
    .hint = { -corrected }
check-badge-results = 结果所引用的说明都是成就所具有的。
    .fail = 有一个结果引用了成就所没有的说明，或者不符合说明的规定。
    .unknown = 不清楚结果是否符合其说明。
    .none = 徽章没有给出结果。
    .hint = { -corrected }
check-badge-result-status = 没有结果表示该成就未达成。
    .fail = 有一个结果表示该成就没有完成。
    .unknown = 不清楚是否有结果表示该成就没有完成。
    .none = 徽章没有给出带状态的结果。
    .hint = 在依据这枚徽章之前，请先阅读该结果。
check-badge-creator = 颁发者也是该成就的创建者。
    .fail = 该成就的创建者写的是别人。
    .unknown = 不清楚颁发者是否为该成就的创建者。
    .none = 没有写明别人是该成就的创建者。
    .hint = 请询问创建者，这个颁发者是否可以授予该成就。

check-endorsement-subject = 背书说明了它的对象是什么。
    .fail = 背书缺少名称，或者没有说明它的对象是什么。
    .unknown = 不清楚背书的对象是什么。
    .hint = { -corrected }
check-endorsement-target = 背书的对象就是它所附着的内容。
    .fail = 背书的对象是 { $subject }，不是它所附着的内容。
    .fail-plain = 它不是对所附着内容的背书。
    .unknown = 不清楚背书的对象是否为它所附着的内容。
    .hint = 它没有说明关于这枚徽章的任何事情。
check-record-subject = 记录说明了它属于谁、包含什么。
    .fail = 记录没有说明它属于谁或包含什么。
    .unknown = 不清楚记录是否完整。
    .hint = { -corrected }
check-record-associations = 记录中互相关联的内容都在记录之中。
    .fail = 记录关联了不在记录之中的内容。
    .unknown = 不清楚记录所关联的内容是否在记录之中。
    .none = 记录没有把任何内容互相关联。
    .hint = { -corrected }
check-record-vouches = 记录的颁发者把这枚徽章与记录的其余部分一起签了名。徽章没有自己的签名。
    .fail = 这枚徽章没有自己的签名，而记录的签名不成立。
    .unknown = 不清楚记录的颁发者是否为这枚没有自己签名的徽章作保。
    .hint = 请向颁发者索取带签名的徽章。
check-record-issuer = 徽章指明的颁发者就是记录的颁发者。
    .fail = 徽章指明的颁发者不是记录的颁发者，而且那个颁发者没有为它签名。
    .unknown = 不清楚徽章指明的颁发者是否为记录的颁发者。
    .hint = 请询问徽章所指明的颁发者。

check-assertion-context = 已写明 Open Badges 的词汇。
    .fail = 没有写明 Open Badges 的词汇。
    .unknown = 不清楚是否写明了 Open Badges 的词汇。
    .hint = { -corrected }
check-assertion-shape = 授予信息具备标准所要求的一切。
    .fail = 授予信息缺少标准所要求的内容，或者其形式不同。
    .unknown = 不清楚授予信息是否完整。
    .hint = { -corrected }
check-assertion-dates = 日期格式正确，先后次序合理。
    .fail = 有一个日期缺失、格式不正确或次序不对。
    .unknown = 不清楚日期的格式是否正确。
    .hint = { -corrected }
check-assertion-class = 徽章所认可的内容描述完整。
    .fail = 对徽章所认可内容的描述有缺失，或者其形式不同。
    .unknown = 不清楚徽章所认可的内容是否描述完整。
    .hint = { -corrected }
check-assertion-issuer = 颁发者对自己的描述是完整的。
    .fail = 颁发者对自己的描述有缺失，或者其形式不同。
    .unknown = 不清楚颁发者对自己的描述是否完整。
    .hint = { -corrected }
check-assertion-upgraded = 徽章是按 Open Badges 2.0 的写法写的。
    .fail = 徽章遵循较早的标准。已按 Open Badges 2.0 的写法读取。
    .unknown = 不清楚徽章是否按 Open Badges 2.0 的写法写成。
    .hint = 无需做任何事。颁发者可以按较新的标准颁发新徽章。
check-assertion-extensions = 扩展的形式符合要求，并且已经读取。
    .fail = 有一个扩展缺少上下文或类型。
    .unknown = 有一个扩展没有读取，也没有与它自己的规则比较。
    .none = 徽章没有扩展。
    .hint = { -corrected }
check-hosted-class = 徽章所认可的内容是从 { $host } 读取的。
    .plain = 徽章所认可的内容是与徽章一起读取的。
    .fail = 应当写有徽章所认可内容的地址上是别的东西。
    .unknown = 不清楚徽章认可的是什么。
    .hint = { -signer }
check-hosted-issuer = 颁发者的档案是从其位于 { $host } 的自有地址读取的。
    .plain = 颁发者的档案是从其自有地址读取的。
    .fail = 指明颁发者所用的地址，不是其公布档案的地址。
    .unknown = 不清楚颁发者公布了哪些关于自己的信息。
    .none = 按照这枚徽章的标准，颁发者没有自己的档案，只有网站。
    .hint = { -signer }
check-hosted-same = 地址所提供的内容，自称的地址就是该地址。
    .fail = 某个地址所提供的内容自称在另一个地址。已从那里读取。
    .unknown = 不清楚地址所提供的内容自称的地址是否就是该地址。
    .hint = 请确认这就是您想检查的徽章。
check-hosted-https = 各地址都是 https。
    .fail = 有一个地址是 http。已改用 https 查询。
    .unknown = 不清楚各地址是否为 https。
    .hint = 无需做任何事。颁发者可以在新徽章中使用 https。
check-hosted-supplied = 已向服务器索取其公布的内容。
    .fail = 没有询问 { $host }。读取的是您提供的副本。
    .fail-plain = 读取的是您提供的副本，而不是服务器现在公布的内容。
    .unknown = 不清楚是否询问过各服务器。
    .hint = 要了解那里现在的内容，请不用副本重新检查，或者打开该地址。
check-hosted-address = 徽章写明了公布它的地址。
    .fail = 徽章没有写明颁发者公布它的地址。
    .unknown = 不清楚徽章公布在哪里。
    .hint = 请向颁发者询问徽章的地址。
check-hosted-assertion = 徽章是从公布它的 { $host } 读取的。
    .plain = 徽章是从公布它的地方读取的。
    .fail = 这枚徽章所写明的地址上是另一枚徽章。
    .unknown = 不清楚颁发者是否公布了这枚徽章。
    .none = 徽章已不再公布。
    .hint = { -signer }
check-hosted-origin = { $host } 是颁发者声明自己公布徽章的地方。
    .plain = 徽章公布在颁发者声明自己公布徽章的地方。
    .fail = { $host } 不是所指明的颁发者声明自己公布徽章的地方。
    .fail-plain = 徽章没有公布在所指明的颁发者声明自己公布徽章的地方。
    .unknown = 不清楚徽章是否公布在颁发者声明自己公布徽章的地方。
    .hint = { -signer }
check-hosted-copy = 手头的副本与所公布的内容一致。
    .fail = 手头的副本与所公布的内容不一致。只显示所公布的内容。
    .unknown = 不清楚手头的副本与所公布的内容是否一致。
    .none = 没有提供可供比较的副本。
    .hint = 请不要依据该副本。它可能是旧的，也可能被改动过。

check-proof-present = 徽章带有签名。
    .fail = 徽章没有签名。
    .unknown = 不清楚徽章是否带有签名。
    .none = 徽章没有自己的签名。
    .hint = 请向颁发者索取带签名的徽章。
check-proof-shape = 证明具备其类型所需的全部成员。
    .fail = 证明缺少其类型所需的一个成员。
    .unknown = 不清楚证明是否完整。
    .hint = { -corrected }
check-proof-suite = 该 cryptosuite 是本检查工具所支持的。
    .fail = 这里没有可用的 cryptosuite 叫这个名称。
    .unknown = 由于其 cryptosuite，不清楚签名是否相符。
    .hint = { -another }
check-proof-suite-name = 该 cryptosuite 用的是现行名称。
    .fail = 该 cryptosuite 用的是旧名称。已按现行的 cryptosuite 读取。
    .unknown = 不清楚该 cryptosuite 用的是否为现行名称。
    .hint = 颁发者可以在新徽章中使用现行名称。
check-proof-purpose = 该证明是为作出声明而做的。
    .fail = 该证明不是为作出声明而做，而是为了别的目的。
    .unknown = 不清楚该证明是为什么目的而做的。
    .hint = { -corrected }
check-proof-dates = 证明的日期格式正确。
    .fail = 证明有一个日期格式不正确。
    .unknown = 不清楚证明的日期格式是否正确。
    .none = 证明没有给出日期。
    .hint = { -corrected }
check-proof-expires = 签名本身在期限内，到 { $date } 为止。
    .plain = 签名本身在期限内。
    .fail = 签名本身已于 { $date } 过期。
    .fail-plain = 签名本身已过期。
    .unknown = 不清楚签名本身是否在期限内。
    .none = 签名本身没有结束日期。
    .hint = 请颁发者重新为徽章签名。
check-proof-session = 证明没有限定于某一个网站或会话。
    .fail = 证明是为某一个网站或会话而做的，在别处不证明任何事情。
    .unknown = 不清楚证明是否限定于某一个网站或会话。
    .hint = { -original }
check-proof-chain = 该证明所依据的各项证明都有，并且相符。
    .fail = 该证明所依据的某项证明缺失或不相符。
    .unknown = 不清楚该证明所依据的各项证明是否相符。
    .none = 该证明不依据其他证明。
    .hint = { -original }
check-proof-context = 证明的上下文与徽章的上下文一致。
    .fail = 证明的上下文与徽章的上下文不同。
    .unknown = 不清楚证明的上下文与徽章的上下文是否一致。
    .none = 证明没有自己的上下文可供比较。
    .hint = { -original }
check-proof-value = 签名的形式和长度正确。
    .fail = 签名不具有其 cryptosuite 所规定的形式和长度。
    .unknown = 不清楚签名的形式是否正确。
    .hint = { -original }
check-proof-signature = 徽章与其签名相符：自签名以来没有改变。
    .fail = 徽章与其签名不相符。它在签名之后被改动或损坏。
    .unknown = 不清楚徽章与其签名是否相符。
    .hint = { -original }

check-proof-obsolete = 该 cryptosuite 仍在使用。
    .fail = 该 cryptosuite 已过时。没有发现对它不利的情况，但其他验证工具可能不再读取它。
    .unknown = 不清楚该 cryptosuite 是否仍在使用。
    .hint = 颁发者可以用现行的 cryptosuite 为新徽章签名。
check-proof-header = 签名的头部写明了其算法，并且没有提出无法理解的要求。
    .fail = 签名的头部写明的算法不是其密钥的算法，或者提出了无法理解的要求。
    .unknown = 不清楚签名的头部提出了什么要求。
    .hint = { -original }
check-proof-derived = 该证明是为出示徽章而做的。
    .fail = 这是仅供持有者保存的副本，用于出示的副本由它制作。
    .unknown = 不清楚该证明是否为出示徽章而做。
    .hint = 请向持有者索取为出示而制作的副本。
check-proof-whole = 徽章是完整出示的。
    .fail = 持有者选择了出示徽章的哪些部分。颁发者没有规定必须出示的内容，例如结束日期，可能已被省略。
    .unknown = 不清楚徽章是否完整出示。
    .hint = 如果缺少的部分很重要，请向持有者索取。

check-jws-form = 徽章具有 JSON Web Signature 的形式。
    .fail = 徽章不具有 JSON Web Signature 的形式。
    .unknown = 不清楚徽章是否具有 JSON Web Signature 的形式。
    .hint = { -transport }
check-jws-header = 签名的头部没有提出不寻常的要求。
    .fail = 签名的头部与徽章所用的种类不同，或者提出了无法理解的要求。
    .unknown = 不清楚签名的头部是否提出了不寻常的要求。
    .hint = { -original }
check-jws-members = 签名的头部只有 Open Badges 允许的成员。
    .fail = 签名的头部有一个 Open Badges 不允许的成员。它已被忽略。
    .unknown = 不清楚签名的头部是否有其他成员。
    .hint = { -corrected }
check-jws-algorithm = 签名的算法是本检查工具所支持的。
    .fail = 签名的算法不是能保护徽章的算法。
    .unknown = 由于其算法，不清楚签名是否相符。
    .hint = { -original }
check-jws-key = 签名指明了一个公钥。
    .fail = 签名没有指明密钥，或者指明的不是一个公钥。
    .unknown = 不清楚签名指明的是哪个密钥。
    .hint = { -corrected }
check-jws-signature = 徽章与外层签名相符：自签名以来没有改变。
    .fail = 徽章与外层签名不相符。它在签名之后被改动或损坏。
    .unknown = 不清楚徽章与外层签名是否相符。
    .hint = { -original }

check-jwt-profile = 令牌与其中的凭证遵循同一标准。
    .fail = 令牌与其中的凭证遵循不同的标准。
    .unknown = 不清楚令牌遵循哪个标准。
    .hint = { -corrected }
check-jwt-claims = 令牌所说的与其中的凭证一致。
    .fail = 令牌所说的与其中的凭证不一致，或者缺少它必须说明的内容。
    .unknown = 不清楚令牌所说的与其中的凭证是否一致。
    .hint = { -corrected }
check-jwt-expires = 令牌本身在期限内，到 { $date } 为止。
    .plain = 令牌本身在期限内。
    .fail = 令牌本身已于 { $date } 过期。
    .fail-plain = 令牌本身已过期。
    .unknown = 不清楚令牌本身是否在期限内。
    .none = 令牌本身没有结束日期。
    .hint = 请颁发者重新为徽章签名。
check-jwt-recipient = 令牌指明的接收者与凭证一致。
    .fail = 令牌没有指明接收者。
    .unknown = 不清楚令牌是否指明了接收者。
    .hint = 颁发者可以在令牌中指明接收者。
check-jwt-meaning = 徽章中的一切都有定义的含义。
    .fail = 徽章中有内容没有定义含义。它仍然在签名之内。
    .unknown = 不清楚徽章中的一切是否都有定义的含义。
    .hint = { -corrected }
check-jwt-proof = 内部的证明与外层签名一致。
    .fail = 徽章内部有一项证明不相符，而外层签名相符。
    .unknown = 不清楚内部的证明是否相符。
    .hint = 请询问颁发者以哪个签名为准。

check-key-identifier = 密钥由格式正确的标识符指明。
    .fail = 密钥的标识符格式不正确。
    .unknown = 不清楚密钥是否由格式正确的标识符指明。
    .hint = { -corrected }
check-key-resolver = 本检查工具知道如何查找这种密钥。
    .fail = 这种密钥无法查找。
    .unknown = 不清楚密钥是什么，因为本检查工具无法查找这种密钥。
    .hint = { -another }
check-key-document = 列出该密钥的文档是从 { $host } 读取的。
    .plain = 列出该密钥的文档已读取。
    .fail = { $host } 没有公布列出该密钥的可读文档。
    .fail-plain = 列出该密钥的文档缺失或无法读取。
    .unknown = 不清楚这是谁的密钥。
    .hint = 请颁发者重新公布其密钥。
check-key-document-id = 列出该密钥的文档所关于的，就是指向该文档的标识符。
    .fail = 列出该密钥的文档是关于别人的。
    .unknown = 不清楚列出该密钥的文档是关于谁的。
    .hint = { -signer }
check-key-deactivated = 密钥的所有者没有放弃其标识符。
    .fail = 密钥的所有者已放弃其标识符。
    .unknown = 不清楚密钥的所有者是否已放弃其标识符。
    .hint = { -signer }
check-key-method = 所有者的文档列出了该密钥。
    .fail = 所有者的文档没有列出该密钥。
    .unknown = 不清楚所有者的文档是否列出了该密钥。
    .hint = { -signer }
check-key-controller = 该密钥由列出它的文档的所有者控制。
    .fail = 控制该密钥的不是列出它的文档的所有者，而是别人。
    .unknown = 不清楚该密钥由谁控制。
    .hint = { -signer }
check-key-purpose = 所有者允许用该密钥作出声明。
    .fail = 所有者不允许用该密钥作出声明。
    .unknown = 不清楚所有者是否允许用该密钥作出声明。
    .hint = { -signer }
check-key-current = 该密钥没有被撤销，也没有过期。
    .fail = 该密钥已被撤销或已过期。
    .unknown = 不清楚该密钥是否仍在使用。
    .hint = 请颁发者重新为徽章签名。
check-key-format = 该密钥格式正确。
    .fail = 该密钥格式不正确，或者不是公钥。
    .unknown = 不清楚该密钥的格式是否正确。
    .hint = 请颁发者重新公布其密钥。
check-key-kind = 该密钥属于签名算法所使用的种类。
    .fail = 该密钥不属于签名算法所使用的种类。
    .unknown = 不清楚该密钥是否适合签名算法。
    .hint = { -corrected }
check-key-issuer = 该密钥属于所指明的颁发者。
    .fail = 该密钥属于 { $controller }，不属于 { $issuer }。
    .fail-plain = 该密钥不属于所指明的颁发者。
    .unknown = 不清楚该密钥是否属于所指明的颁发者。
    .hint = { -signer }
check-key-holder = 该密钥属于徽章的出示者。
    .fail = 该密钥属于 { $controller }，不属于所写明的徽章出示者。
    .fail-plain = 该密钥不属于所写明的徽章出示者。
    .unknown = 不清楚该密钥是否属于徽章的出示者。
    .none = 没有写明徽章的出示者。
    .hint = 请逐枚单独检查徽章。
check-issuer-domain = { $host } 为颁发者作保。
    .plain = 有一个域名为颁发者作保。
    .fail = 没有域名为颁发者作保。
    .unknown = 不清楚是否有域名为颁发者作保。
    .none = 颁发者的标识符没有指明域名。
    .hint = 请询问您所认识的颁发者，这枚徽章是否出自其手。

check-date-from = 徽章自 { $date } 起有效。
    .plain = 有效期已开始。
    .fail = 徽章在 { $date } 之前无效。
    .fail-plain = 有效期尚未开始。
    .unknown = 不清楚有效期是否已开始。
    .none = 有效期没有开始日期。
    .hint = 请到那天再检查。另请确认本设备的时钟是否准确。
check-date-until = 徽章的有效期到 { $date } 为止。
    .plain = 有效期尚未结束。
    .fail = 徽章已于 { $date } 过期。
    .fail-plain = 有效期已结束。
    .unknown = 不清楚有效期是否已结束。
    .none = 徽章没有结束日期。
    .hint = 请询问颁发者是否有更新的徽章。另请确认本设备的时钟是否准确。
check-status-revocation = { $date } 的状态列表表明徽章未被撤销。
    .plain = 徽章未被撤销。
    .fail = { $date } 的状态列表表明徽章已被撤销。
    .fail-plain = 徽章已被撤销。
    .unknown = 不清楚颁发者是否已撤销该徽章。
    .none = 颁发者没有公布这枚徽章的撤销信息。
    .hint = 请询问颁发者原因。
check-status-suspension = { $date } 的状态列表表明徽章未被暂停。
    .plain = 状态列表表明徽章未被暂停。
    .fail = { $date } 的状态列表表明徽章已被暂停。
    .fail-plain = 状态列表表明徽章已被暂停。
    .unknown = 不清楚颁发者是否已暂停该徽章。
    .none = 颁发者没有公布这枚徽章的暂停信息。
    .hint = 暂停可以解除。请稍后再检查，或者询问颁发者。
check-status-message = 状态列表没有关于徽章的其他说明。
    .fail = 状态列表还有关于徽章的其他说明，其形式供程序使用：{ $found }。
    .fail-plain = 状态列表还有关于徽章的其他说明，其形式供程序使用。
    .unknown = 不清楚颁发者是否还有关于徽章的其他说明。
    .hint = 请询问颁发者其含义。
check-status-entry = 徽章关于自己在状态列表中位置的写法符合要求。
    .fail = 徽章关于自己在状态列表中位置的写法不符合要求。
    .unknown = 不清楚徽章在状态列表中的位置。
    .hint = { -corrected }
check-status-list = { $date } 的状态列表 { $url } 没有问题。
    .plain = 状态列表没有问题。
    .fail = 状态列表 { $url } 有问题。
    .fail-plain = 状态列表有问题。
    .unknown = 不清楚状态列表是否有问题。
    .hint = 请颁发者重新公布其状态列表。
check-status-keeper = 状态列表由颁发者维护。
    .fail = 状态列表由 { $keeper } 维护，不是由颁发者维护。
    .fail-plain = 状态列表不是由颁发者维护。
    .unknown = 不清楚状态列表由谁维护。
    .hint = 请询问颁发者是否以它为依据。
check-status-privacy = 索取状态列表不会透露正在检查哪枚徽章。
    .fail = 状态列表只关于这一枚徽章，因此其服务器得知了正在检查哪枚徽章。
    .unknown = 不清楚索取状态列表是否会透露正在检查哪枚徽章。
    .hint = 颁发者可以让许多徽章共用一个列表。
check-schema-conforms = 徽章符合它所指明的数据模式。
    .fail = 徽章不符合它所指明的数据模式。
    .unknown = 不清楚徽章是否符合它所指明的数据模式。
    .none = 徽章没有指明要符合的数据模式。
    .hint = { -corrected }
check-refresh-current = 颁发者没有这枚徽章的更新版本。
    .fail = 颁发者有这枚徽章的更新版本。
    .unknown = 不清楚颁发者是否有这枚徽章的更新版本。
    .none = 徽章没有指明查找更新版本的地方。
    .hint = 请索取更新版本。
check-endorsements-hold = 各项背书成立。
    .fail = 有一项背书不成立。
    .unknown = 不清楚各项背书是否成立。
    .none = 徽章没有背书。
    .hint = 请不要依据该项背书。
check-picture-signed = 图片属于已签名的内容。
    .fail = 图片来自 { $host }，不在签名涵盖范围内。
    .fail-plain = 图片不在签名涵盖范围内。
    .unknown = 不清楚签名是否涵盖图片。
    .none = 徽章没有图片。
    .hint = 请不要从图片推断任何事情。

check-picture-whole = 图片可以一直读到末尾。
    .fail = 图片中断或已损坏。其后的内容没有读取。
    .unknown = 图片没有读到末尾。
    .hint = { -transport }
check-picture-encoding = 图片中的文本可以读取。
    .fail = 图片的编码不是 UTF-8。第一个其他编码的字符之后的内容没有读取。
    .unknown = 不清楚图片中的文本是否可以读取。
    .hint = { -transport }
check-picture-document-type = 图片没有定义任何可能改变其内容的东西。
    .fail = 图片有文档类型声明，它可能改变图片的内容。
    .unknown = 图片有文档类型声明，它可能改变图片的内容。这里不读取。
    .hint = 请去掉文档类型声明（以 DOCTYPE 开头的那一行），或者向颁发者索取 JSON 形式的徽章。
check-picture-badge = 图片中有徽章。
    .fail = 图片中没有徽章。可能是某个网站把它去掉了。
    .unknown = 不清楚图片中是否有徽章。
    .hint = 请从授予徽章的地方重新下载图片，或者向颁发者索取 JSON 形式的徽章。
check-picture-single = 图片中有一枚徽章。
    .fail = 图片中有多枚徽章。
    .unknown = 不清楚图片中有几枚徽章。
    .hint = 请查看所指的是哪一枚。
check-picture-text = 徽章的文本可以读取。
    .fail = 图片表明自己含有徽章，但徽章的文本缺失或已损坏。
    .unknown = 徽章的文本没有读取。
    .hint = { -transport }
check-picture-compressed = 图片中的文本未经压缩。
    .fail = 图片中的文本经过压缩，标准禁止这样做。
    .unknown = 不清楚图片中的文本是否经过压缩。
    .hint = { -baked }
check-picture-chunk = 图片中的文本位于放置 Unicode 的地方。
    .fail = 图片中的文本位于只应放置西欧字母的地方。其他文字可能已损坏。
    .unknown = 不清楚文本位于图片中的什么地方。
    .hint = { -baked }
check-picture-checksum = 图片中文本的校验和正确。
    .fail = 图片中文本的校验和不正确。图片可能已损坏。
    .unknown = 不清楚图片中文本的校验和是否正确。
    .hint = { -transport }
check-picture-both = 图片只以一种方式包含徽章。
    .fail = 图片以两种方式包含徽章。只读取了其中一种。
    .unknown = 不清楚图片以几种方式包含徽章。
    .hint = { -baked }
check-picture-elements = 图片中放置徽章的地方只有徽章。
    .fail = 图片中放置徽章的地方还有别的内容。那些内容已略去。
    .unknown = 不清楚图片中放置徽章的地方还有什么别的内容。
    .hint = { -baked }
check-picture-namespace = 图片中放置徽章的地方，名称符合标准。
    .fail = 图片中放置徽章的地方，名称与标准不同。
    .unknown = 不清楚图片中放置徽章的地方用的是什么名称。
    .hint = { -baked }

check-container-complete = 其中的每枚徽章都已单独检查。
    .fail = 其中的徽章并非每一枚都能单独检查。
    .unknown = 其中有一部分内容没有检查。
    .hint = 请逐枚检查徽章。

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = { $host } 没有应答，或者不允许从网页进行检查。
why-unreachable-plain = 这项检查所需的一份文档无法取得。
why-status = { $host } 应答的是 HTTP 状态 { $status }，而不是该文档。
why-not-permitted = 本检查工具不允许徽章让您的设备联系 { $url }。
why-not-permitted-plain = 本检查工具不允许徽章让您的设备联系所给的地址。
why-offline = 按照您的要求，没有联系任何人。
why-limit = 所需的工作量超过了这里对一枚徽章所允许的限度。
why-unreliable = { $host } 为此公布的内容不能作为依据。
why-unreliable-plain = 为此公布的内容不能作为依据。
why-not-asked = 没有询问任何人，因为没有查明徽章出自其颁发者。
why-unsupported = 本检查工具不支持 { $name }。
why-unsupported-plain = 本检查工具不支持为此所需的功能。
hint-unreachable = 请稍后重试。这不说明徽章的任何情况。
hint-not-permitted = 请颁发者在公开的 https 地址上公布该内容。
hint-offline = 请在允许联系服务器时再检查。
hint-limit = { -another }
hint-unreliable = 请询问颁发者。这不说明徽章的任何情况。
hint-not-asked = 请先查看其他的检查结论。
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = 所涉及的是 { $name }。
fact-found = 实际为：{ $found }。
fact-expected = 应为：{ $expected }。
fact-status = 状态：{ $status }。
fact-reason = 那里给出的原因：“{ $reason }”。
check-none = 这枚徽章中没有需要检查 { $check } 的内容。

## The language of this file

language = zh
direction = ltr

## The status strip: headline, then the second line
##

## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name

## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = 正在检查这枚徽章…
headline-valid = 签名有效 — 由 { $domain } 颁发
headline-valid-path = 签名有效 — 由 { $domain } 的一部分颁发
headline-no-status = 签名有效 — 没有撤销信息
headline-status-unknown = 签名有效 — 未检查是否撤销
headline-suspension-unknown = 签名有效 — 未检查是否暂停
headline-unlinked = 签名有效 — 颁发者身份不明
headline-not-completed = 签名有效 — 成就没有完成
headline-not-yet = 在 { $date } 之前无效
headline-not-yet-plain = 尚未到有效期
headline-expired = 已于 { $date } 过期
headline-expired-plain = 已过期
headline-signature-expired = 签名已于 { $date } 过期
headline-signature-expired-plain = 签名已过期
headline-suspended = 已被颁发者暂停
headline-suspended-plain = 已被暂停
headline-revoked = 已被颁发者撤销
headline-revoked-plain = 已被撤销
headline-wrong-signer = 不是由所指明的颁发者签名
headline-malformed = 不符合自身格式的规则
headline-unsigned = 没有人为此签名
headline-tampered = 与其签名不相符
headline-could-not-check = 无法检查
headline-unsupported = 本检查工具无法读取这种徽章
headline-not-a-badge = 这里没有找到徽章

second-contacting = 正在联系 { $hosts }
second-issued-by = 由 { $domain } 颁发。
second-issued-from = 由 { $domain } 的一部分颁发。
second-in-date = 在有效期内。
second-no-end = 没有结束日期。
second-not-revoked = 截至 { $date } 未被撤销。
second-not-revoked-plain = 未被撤销。
second-no-status = 颁发者没有公布撤销信息。
second-status-unknown = 无法联系 { $host }。请稍后重试。
second-status-unknown-plain = 没有检查它是否已被撤回。
second-unlinked = 签名所用的密钥没有域名作保。
second-not-completed = 其中有一个结果表示该成就没有完成。
second-not-yet = 签名有效。日期是与本设备的时钟比较的。
second-expired = 签名有效；其有效期从 { $from } 到 { $until }。
second-expired-plain = 签名有效。
second-signature-expired = 徽章与其签名相符，但签名的期限只到那时为止。
second-suspended = 签名有效，但徽章目前已被暂停。
second-revoked = 签名有效，但徽章已不再成立。
second-malformed = 这可能是无心之失：请向颁发者索取更正后的徽章。
second-unsigned = 任何人都可能写出它。
second-tampered = 它在签名之后被改动或损坏。请索取原始文件。
second-missing = 有一项必需的检查没有进行。
second-says-nothing = 这不说明徽章的任何情况。
second-unsupported = 其他验证工具或许可以。
second-not-a-badge = 请查找徽章本身的文件，颁发者往往提供下载。
second-checked = 检查时间：{ $time }。

## What the badge says

not-checked-yet = 尚未检查。
unnamed = 没有名称的徽章
label-issuer = 颁发者
label-recipient = 颁发给
label-issued = 颁发日期
label-expires = 到期日期
label-unchecked-issuer = 写明的颁发者
label-unchecked-recipient = 写明的接收者
label-unchecked-issued = 写明的颁发日期
label-unchecked-expires = 写明的结束日期
issuer-self = 自称“{ $name }”
issuer-unlinked = 没有域名为其作保的密钥
issuer-punycode = 该地址含有基本拉丁字母以外的文字。由于这类文字可能看起来相似，这里以技术形式显示。
self-issued = 颁发者与接收者相同：这是关于自己的声明。
recipient-sealed-email = 隐去的电子邮件地址：一个哈希值，仅供比较
recipient-sealed = 隐去的标识符：一个哈希值，仅供比较
recipient-id = 仅以标识符指明的某人
recipient-hidden = 未显示接收者
no-end = 没有结束日期
states = { $domain } 声明：
states-plain = 颁发者声明：
show-picture = 显示来自 { $host } 的图片
picture-uncovered = 图片不在签名涵盖范围内。
person-question = 是关于这个人的吗？
summary-unchecked = 显示未检查的内容
unchecked = 没有人为这里的内容作保。它可能是任何人写的。

## Details

summary-details = 显示详情
label-name-as-written = 名称原文
label-issuer-id = 颁发者的标识符
label-issuer-about = 颁发者的自我介绍
label-recipient-id = 接收者的标识符
label-valid-from = 有效期开始
label-achievement = 成就
label-kind = 种类
label-creator = 成就的创建者
label-criteria = 达成条件
label-narrative = 获得方式
label-evidence = 证据
label-source = 评估者
label-role = 角色
label-term = 学期
label-activity-start = 开始于
label-activity-end = 结束于
label-credits-earned = 已获学分
label-license = 执照编号
label-credits-available = 可获学分
label-field-of-study = 学习领域
label-specialization = 专业方向
label-human-code = 代码
label-language = 语言
label-version = 版本
label-related = 其他版本
label-alignments = 对应于
label-tags = 关键词
label-badge-id = 徽章的标识符
label-achievement-id = 成就的标识符
criteria-page = 关于达成条件的页面
evidence-page = 证据页面
more-items = 另有 { $count } 项未在此显示。

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = { $count } 枚徽章，逐枚单独检查
second-several = 每枚的检查结论写在其旁边。
label-results = 结果
result-required = 要求：{ $value }
result-range = 可能的范围：{ $value }
label-endorsed = 背书的对象
label-comment = 对此的说明
label-endorsements = 背书
endorsements-note = 背书仅以标识符指明其对象。它不涵盖徽章所说的内容，别人也可以写出同样的标识符。
endorsed-award = 此次授予的背书者
endorsed-achievement = 这种徽章的背书者
endorsed-creator = 这种徽章的创建者的背书者
endorsed-issuer = 颁发者的背书者
endorser-issuer = 这是该徽章的颁发者。
endorser-recipient = 这是该徽章的接收者。
headline-elsewhere = 不是对此的背书
label-achievements = 还列出
label-associations = 彼此的关系
association-exact-match-of = { $source } 与 { $target } 相同。
association-is-child-of = { $source } 从属于 { $target }。
association-is-parent-of = { $source } 由 { $target } 等部分组成。
association-is-part-of = { $source } 是 { $target } 的一部分。
association-is-peer-of = { $source } 与 { $target } 处于同一级别。
association-is-related-to = { $source } 与 { $target } 有关。
association-precedes = { $source } 在 { $target } 之前。
association-replaced-by = { $source } 已被 { $target } 取代。
hint-gone = 它已不再在那里公布，或者不对所有人公布。这不说明徽章的任何情况。
headline-hosted = 已与 { $domain } 核对一致
headline-hosted-plain = 已与颁发者的网站核对一致
headline-hosted-copies = 与 { $domain } 所公布内容的副本相符
headline-hosted-copies-plain = 与颁发者网站所公布内容的副本相符
headline-wrong-host = 不是由所指明的颁发者公布
second-hosted = 颁发者的网站现在公布着同样的记录。它没有签名。
second-hosted-copies = 副本由您提供；颁发者的网站现在公布的内容并不完全清楚。徽章没有签名。
second-hosted-not-yet = 颁发者的网站公布了它。日期是与本设备的时钟比较的。
second-hosted-expired = 颁发者的网站公布了它；其有效期从 { $from } 到 { $until }。
second-hosted-expired-plain = 颁发者的网站公布了它。
second-hosted-revoked = 这是颁发者的网站所说的。徽章已不再成立。
publishes = { $host } 公布：
supplied = 您提供的 { $host } 所公布内容的副本写道：
picture-outside = 图片本身不属于所公布的徽章内容。
label-published = 读取自何处
published-award = 授予信息：{ $place }
published-achievement = 所认可的内容：{ $place }
published-issuer = 颁发者：{ $place }
place-document = 在文档本身之中
place-supplied = 您提供的副本，原在 { $host }
open-issuer = 颁发者是谁。
open-pages-hosted = 所链接的页面显示什么：它们不属于所比较的内容。
way-page = 打开徽章在 { $host } 的自有页面
way-copies = 您从那里保存的副本，可以与徽章一起拖放到检查徽章的页面上。它随后算作您提供的副本。

## Only in the feature `recipient`: is it about this person?

person-hint = 请输入电子邮件地址、网址、电话号码、DID 或其他标识符。比较在本设备上进行；本检查工具既不发送也不保存它。
person-compare = 比较
person-match = 相符：徽章用这个标识符指明其接收者。这不说明出示者是谁。
person-no-match = 不相符：就这一种类而言，徽章用另一个标识符指明其接收者，或者用的是此标识符的另一种写法。
person-unconfirmed = 无法判断：没有查明徽章本身有效，因此它关于接收者的说法不能算数。
person-nothing-typed = 无法判断：没有输入内容。
person-no-identifier = 无法判断：徽章没有给出其接收者的标识符。
person-other-kind = 无法判断：徽章不是用这个来指明其接收者，而是用其他种类的标识符，或者用本检查工具不认识的种类的标识符。
person-unknown-hash = 无法判断：徽章以哈希值形式给出这样的标识符，而本检查工具不认识这种哈希。
person-spelling = 无法判断：徽章中可能是同一标识符的另一种写法。请按颁发者所用的写法输入；电话号码请带国家代码。
person-limit = 无法判断：所需的工作量超过了这里对一枚徽章所允许的限度。
person-not-valid = 徽章本身无效：请查看其他的检查结论。

## Checks and what they leave open

summary-checks = 显示各项检查（{ $count }）
label-checks = 检查了什么
outcome-passed = 通过：
outcome-failed = 未通过：
outcome-unknown = 未检查：
outcome-none = 不适用：
label-not-checked = 没有检查什么
open-truth = { $domain } 所声明的内容是否属实。
open-truth-plain = 徽章所声明的内容是否属实。
open-owner = 谁在运营 { $domain }。
open-owner-plain = 谁掌握密钥。
open-person = 徽章是否关于出示它的人。
open-pages = 所链接的页面显示什么：签名不涵盖它们。
label-contacted = 联系过的服务器
nobody-contacted = 无。
label-checked-at = 日期的比较基准
label-checker = 检查工具
label-proofs = 签名
proof-issuer = 用颁发者的密钥以 { $suite } 签名。
proof-co-signature = { $controller } 的共同签名。它相符，但不说明徽章由谁颁发。
proof-co-signature-open = 有一个签名指明了密钥 { $method }。它没有得到确认，不能算数。

## Actions

action-verify = 在 { $host } 自行检查
action-copy = 复制徽章
action-copied = 已复制
action-download = 下载徽章
action-again = 重新检查
print-note = 打印出来的页面不证明任何事情。请在 { $url } 检查徽章本身。
print-note-plain = 打印出来的页面不证明任何事情。请检查徽章本身。

## Only in the feature `trust`: lists that the reader chose

listings-label = 在您选择的列表上
listing-named-since = 自 { $date } 起被 { $keeper } 列为 { $name }。
listing-named = 被 { $keeper } 列为 { $name }。
listing-since = 自 { $date } 起被 { $keeper } 列出。
listing-plain = 被 { $keeper } 列出。
listing-ended = 不再被 { $keeper } 列出：该条目于 { $date } 结束。
listing-not-yet = 尚未被 { $keeper } 列出：该条目于 { $date } 开始。
listing-none = 不在 { $keeper } 的列表上。这不说明颁发者的任何事。
listing-unknown = 未检查 { $keeper } 是否列出该颁发者。
listing-unconfirmed = 徽章本身未被确认成立，因此没有查找任何人。
listing-form = 该文档不是本检查工具能读取的列表类型。
listing-out-of-date = 列表自身的期限已过，或尚未开始。
listing-not-in-order = 列表与其签名不符，或其维护者已将其撤回。
listing-ambiguous = 列表中有该颁发者的多个条目，内容互不相同。
listing-signer = 列表由 { $signer } 签名。
listing-unsigned = 列表未签名。
listing-date = 截至 { $date }。
listings-page-label = 本页面指定的列表。它不是您选择的，也不改变徽章的任何结果

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = 颁发者所列的网站
site-linked = { $host } 与颁发者互相列出。
site-not-linked = { $host } 未列出颁发者。两者相属只是颁发者一方的说法。
site-unknown = 未检查 { $host } 是否列出颁发者。
site-out-of-date = 它发布的关于颁发者的内容已不在有效期内。
site-not-in-order = 它发布的关于颁发者的内容与颁发者的密钥不符，或无法读取。
co-signers-label = 还有谁签名
co-signers-count = { $community } 现有成员中签名的人数：{ $count }。您要求：{ $required }。
co-signer-member = 成员：{ $controller }
co-signer-other = 未找到会员身份的人：{ $controller }
endorsed-parent = 颁发者自称所属组织的背书者
endorsed-assessor = 评估者的背书者
beside-source = 它随徽章而来，在 { $source } 中。
beside-within = 它随徽章而来，在同一文档中。
bound-text = 它绑定的正是徽章的这份文本。
bound-other-text = 它绑定另一份文本：它背书带有此标识符的徽章，但未确认就是这一枚。
bound-not-compared = 它绑定一份无法与此徽章比较的文本。
bound-identifier = 它背书带有此标识符的徽章；未确认所指的是这份文本。
aside-label = 随徽章而来，但未发现与它有关
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = 可以提出的问题
facet-stated = 陈述：
facet-confirmed = 已确认：
facet-unknown = 未知：
facet-voice = 这是谁说的？
facet-voice-self = 徽章所述之人自己说的。
facet-voice-host = 运营 { $host } 的人。
facet-voice-key = 持有颁发者密钥的人。
facet-voice-kind = 那是个人、团体还是组织。
facet-known-by = 我们如何认识这个声音？
facet-known-host = { $host } 为它担保。
facet-known-site = { $host } 与颁发者互相列出。
facet-known-list = { $keeper } 在您选择的列表中列出了它。
facet-known-endorser = { $name }（自称）为颁发者背书。
facet-known-not = 这里除了它自己的密钥，没有其他凭据。
facet-done = 做了什么？
facet-done-narrative = 描述了接收者如何获得它。
facet-done-criteria = 描述了获得它需要什么。
facet-done-not = 徽章没有说明。
facet-seen = 谁看到或评估了它？
facet-seen-source = { $name }，据颁发者所说。
facet-seen-signed = { $name }（自称），也签了名。
facet-seen-results = 徽章包含结果。
facet-seen-not = 徽章除颁发者外没有提到任何人。
facet-work = 我可以看吗？
facet-work-linked = 有证据链接。这里没有人知道它们是否仍显示颁发者所见的内容。
facet-work-described = 有证据描述，没有链接。
facet-work-not = 没有给出证据。
facet-maker = 这是谁的定义？
facet-maker-issuer = 颁发者自己的。
facet-maker-signed = { $name }（自称）的，其为徽章或颁发者背书。
facet-maker-other = { $name } 的，据颁发者所说。
facet-maker-not = 徽章没有说明是谁定义的。
facet-place = 在什么背景下？
facet-place-framework = 它指向 { $name }。
facet-place-details = 关键词或其他细节见详情。
facet-place-not = 徽章没有提到。
facet-when = 何时，是否仍然有效？
facet-when-earned = 获得于 { $date }。
facet-when-in-date = 按此设备的时钟，它在有效期内。
facet-when-over = 按此设备的时钟，它不在有效期内。
facet-when-stands = 其颁发者没有撤销它。
facet-when-withdrawn = 其颁发者已撤销它。
facet-when-not = 其颁发者是否已撤销它。
facet-person = 它是关于这个人的吗？
facet-person-match = 它用您提供的信息指明接收者。
facet-person-other = 它用不同于您提供的信息指明接收者。
facet-person-not = 没有人将它与某人比对，或无法判断。
facet-company = 谁与它站在一起？
facet-company-member = 您所列社群的成员 { $controller } 签署了它。
facet-company-endorser = { $name }（自称）为它背书。
facet-company-not = 没有已知的其他人与它站在一起。大多数认可都是微小的。
facet-consent = 本人接受了吗？
facet-consent-self = 由本人自己颁发。
facet-consent-given = 接收者用自己的密钥为它背书。
facet-consent-presented = 接收者用自己的密钥将它放入展示中。
facet-consent-not = 这里没有内容表明接收者已接受它。

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = 检查时间：{ $time }，即生成本页面时。
twin-file = 徽章文件
twin-picture = 图片不证明任何事情：请检查徽章本身。
