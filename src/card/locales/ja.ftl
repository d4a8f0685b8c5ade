### Japanese. No native speaker has read these translations.
###
### The keys are those of en.ftl, which says how texts are written.

-corrected = 発行者に、訂正したバッジを依頼してください。
-original = 元のファイルをもらってください。
-transport = ファイル全体がコピーまたはダウンロードされているかを確かめて、もう一度お試しください。
-another = ほかの検証ツールなら確認できるかもしれません。
-signer = 記載された発行者に、このバッジがその発行者のものかどうかを問い合わせてください。
-baked = 発行者に、バッジを画像に入れ直すよう依頼してください。

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

check-intake-readable = ファイルを読み取れます。
    .fail = ファイルを読み取れません。
    .unknown = ファイルの内容が何であるかはわかりません。
    .hint = { -transport }
check-intake-json = テキストは正しい形式の JSON です。
    .fail = テキストは正しい形式の JSON ではありません。
    .unknown = テキストが正しい形式の JSON かどうかはわかりません。
    .hint = { -transport }
check-intake-unique-names = どの名前も、そのオブジェクトの中に一度だけあります。
    .fail = 一つのオブジェクトの中に同じ名前が二度あるため、プログラムによって読み取る内容が異なることがあります。
    .unknown = 一つのオブジェクトの中に同じ名前が二度あるかどうかはわかりません。
    .hint = { -corrected }
check-intake-unicode = どのテキストも正しい形式の Unicode です。
    .fail = テキストに、Unicode 文字の半分だけが含まれています。
    .unknown = すべてのテキストが正しい形式の Unicode かどうかはわかりません。
    .hint = { -corrected }
check-intake-wrapper = ファイルにはバッジだけがあり、そのまわりには何もありません。
    .fail = バッジは別のものの中に入っていました。それは取り除かれました。
    .unknown = バッジのまわりに何かがあったかどうかはわかりません。
    .hint = バッジのまわりにあったものは、バッジの一部ではありません。
check-intake-byte-order-mark = ファイルは内容そのものから始まっています。
    .fail = ファイルは、JSON では認められていないバイト順マークから始まっています。これは読み飛ばされました。
    .unknown = ファイルがバイト順マークから始まっているかどうかはわかりません。
    .hint = ファイルを、バイト順マークのない UTF-8 で保存してください。
check-intake-badge = この文書はバッジです。
    .fail = この文書はバッジではありません。
    .unknown = この文書がバッジかどうかはわかりません。
    .hint = バッジそのもののファイルを探してください。発行者がダウンロードできるようにしていることがよくあります。
check-intake-kind = この検証ツールは、この種類のバッジを読み取れます。
    .fail = この文書は、これまでに公開されたどの種類のバッジでもありません。
    .unknown = どの種類のバッジかはわかりません。
    .hint = { -another }
check-intake-part = この文書は、バッジの一部にとどまるものではありません。
    .fail = この文書はバッジから参照されるもので、それ自体はバッジではありません。
    .unknown = この文書がバッジの一部だけかどうかはわかりません。
    .hint = 誰かに授与されたバッジのファイルを探してください。

check-context-base = 最初のコンテキストは Verifiable Credentials のものです。
    .fail = 最初のコンテキストは Verifiable Credentials のものではありません。
    .unknown = コンテキストが決まりどおりに始まっているかどうかはわかりません。
    .hint = { -corrected }
check-context-open-badges = Open Badges のコンテキストが記載されています。
    .fail = Open Badges のコンテキストが二番目に記載されていません。
    .unknown = Open Badges のコンテキストが記載されているかどうかはわかりません。
    .hint = { -corrected }
check-context-alias = Open Badges のコンテキストは、現在のアドレスで記載されています。
    .fail = Open Badges のコンテキストは、古いアドレスで記載されています。現在のものとして読み取られました。
    .unknown = Open Badges のコンテキストがどのアドレスで記載されているかはわかりません。
    .hint = 発行者は、新しいバッジで現在のアドレスを使えます。
check-context-known = すべての語の意味は、この検証ツールが備えているコンテキストで定められています。
    .fail = 使用できないコンテキストがあります。
    .unknown = バッジの一部の語が何を意味するかはわかりません。
    .hint = { -another }
check-context-rules = コンテキストは互いに両立します。
    .fail = コンテキストが互いに矛盾しているか、読み取れません。
    .unknown = コンテキストが互いに両立するかどうかはわかりません。
    .hint = { -corrected }
check-context-complete = バッジの内容にはすべて、署名の対象となる意味があります。
    .fail = バッジの中に意味の定められていないものがあるため、それは署名の対象になりません。
    .unknown = バッジの内容すべてに定められた意味があるかどうかはわかりません。
    .hint = { -corrected }
check-context-understood = 追加された語彙で、ここで読み取る内容が変わることはありません。
    .fail = 追加された語彙が、標準規格の定めるものに別の名前や意味を与えているため、バッジは署名されたとおりには読み取られません。
    .unknown = 追加された語彙で、ここで読み取る内容が変わるかどうかはわかりません。
    .hint = { -original }
check-context-snapshot = 署名は、現在のコンテキストで作成されました。
    .fail = 署名は、コンテキストの古い版の文面で作成されました。
    .unknown = 署名がコンテキストのどの文面で作成されたかはわかりません。
    .hint = ほかの検証ツールでは、答えが異なることがあります。発行者はバッジを発行し直すことができます。
check-canonical-form = バッジは、署名の対象となる唯一の形に変換できます。
    .fail = バッジは、署名の対象となる唯一の形に変換できません。
    .unknown = バッジがどの形で署名されたかはわかりません。
    .hint = { -corrected }

check-credential-type = この文書は、定義された型で、クレデンシャルであると示しています。
    .fail = クレデンシャルの型がないか、定義されていません。
    .unknown = クレデンシャルの型が定義されているかどうかはわかりません。
    .hint = { -corrected }
check-credential-id = クレデンシャルには識別子が一つあります。
    .fail = クレデンシャルの識別子がないか、一つのウェブアドレスまたは URN ではありません。
    .unknown = クレデンシャルに識別子が一つあるかどうかはわかりません。
    .none = クレデンシャルに識別子はなく、必要でもありません。
    .hint = { -corrected }
check-credential-issuer = クレデンシャルには、発行者が一つ記載されています。
    .fail = クレデンシャルには、一つの発行者が識別子で記載されていません。
    .unknown = クレデンシャルに発行者が一つ記載されているかどうかはわかりません。
    .hint = { -corrected }
check-credential-subject = クレデンシャルの対象は一つです。
    .fail = クレデンシャルの対象は、ちょうど一つではありません。
    .unknown = クレデンシャルの対象が一つかどうかはわかりません。
    .hint = { -corrected }
check-credential-dates = 必要な日付があり、正しい形式です。
    .fail = 必要な日付がないか、正しい形式ではありません。
    .unknown = 日付が正しい形式かどうかはわかりません。
    .hint = { -corrected }
check-credential-time-zone = どの日付にもタイムゾーンが記載されています。
    .fail = タイムゾーンの記載がない日付があります。協定世界時(UTC)として読み取られました。
    .unknown = すべての日付にタイムゾーンが記載されているかどうかはわかりません。
    .hint = 日付が数時間ずれていることがあります。発行者はタイムゾーンを書き加えることができます。
check-credential-period = 有効期間の終わりは、始まりより後です。
    .fail = 有効期間の終わりが、始まりより前です。
    .unknown = 有効期間の終わりが始まりより後かどうかはわかりません。
    .none = 有効期間に区切りのない側があるため、始まりと終わりが矛盾することはありません。
    .hint = { -corrected }
check-credential-status = ステータスをどこで調べるかの情報はそろっています。
    .fail = ステータスをどこで調べるかの情報がそろっていません。
    .unknown = ステータスについての情報がそろっているかどうかはわかりません。
    .none = バッジには、ステータスを調べる場所の記載がありません。
    .hint = { -corrected }
check-credential-schema = どのスキーマも、アドレスと型とともに記載されています。
    .fail = アドレスまたは型の記載がないスキーマがあります。
    .unknown = すべてのスキーマが完全に記載されているかどうかはわかりません。
    .none = バッジにはスキーマの記載がありません。
    .hint = { -corrected }
check-credential-typed = エビデンス、利用条件、更新サービスには、それぞれの型が記載されています。
    .fail = エビデンス、利用条件、更新サービスの中に、型の記載がないものがあります。
    .unknown = エビデンス、利用条件、更新サービスに型が記載されているかどうかはわかりません。
    .none = バッジには、エビデンス、利用条件、更新サービスの記載がありません。
    .hint = { -corrected }
check-credential-texts = 名前と説明は、ただのテキストです。
    .fail = 名前または説明の中に、ただのテキストではないものがあります。
    .unknown = 名前と説明がただのテキストかどうかはわかりません。
    .none = クレデンシャルに、それ自体の名前や説明はありません。
    .hint = { -corrected }
check-credential-related = どの関連リソースも、ダイジェストとともに一度だけ記載されています。
    .fail = 二度記載されているか、ダイジェストの記載がない関連リソースがあります。
    .unknown = 関連リソースがダイジェストとともに記載されているかどうかはわかりません。
    .none = バッジには関連リソースの記載がありません。
    .hint = { -corrected }

check-badge-recipient = バッジには、誰に発行されたかが識別子で記載されています。
    .fail = バッジには、誰に発行されたかの記載がありません。
    .unknown = バッジに、誰に発行されたかが記載されているかどうかはわかりません。
    .hint = { -corrected }
check-badge-subject = バッジは一つの達成内容についてのものです。
    .fail = バッジは、ちょうど一つの達成内容についてのものではありません。
    .unknown = バッジが一つの達成内容についてのものかどうかはわかりません。
    .hint = { -corrected }
check-badge-achievement = 達成内容には、名前、説明、基準があります。
    .fail = 達成内容に、識別子、型、名前、説明、基準のいずれかが欠けています。
    .unknown = 達成内容が完全に記述されているかどうかはわかりません。
    .hint = { -corrected }
check-badge-profiles = 発行者やほかのプロフィールには、それが何であるかが記載されています。
    .fail = 発行者またはほかのプロフィールに、それが何であるかの記載がありません。
    .unknown = プロフィールに、それが何であるかが記載されているかどうかはわかりません。
    .none = 発行者は、識別子だけで記載されています。
    .hint = { -corrected }
check-badge-alignments = アラインメントと結果の説明は完全です。
    .fail = アラインメントまたは結果の説明に、完全でないものがあります。
    .unknown = アラインメントと結果の説明が完全かどうかはわかりません。
    .none = バッジにはアラインメントも結果の説明もありません。
    .hint = { -corrected }
check-badge-evidence = エビデンスは、標準規格が定める種類のものです。
    .fail = 標準規格が定める種類のものではないエビデンスがあります。
    .unknown = エビデンスが、標準規格が定める種類のものかどうかはわかりません。
    .none = バッジにはエビデンスがありません。
    .hint = { -corrected }
check-badge-identities = 受領者の識別子は完全です。
    .fail = 受領者の識別子に、完全でないものがあります。
    .unknown = 受領者の識別子が完全かどうかはわかりません。
    .none = 受領者は、メールアドレスやそれに類するもので記載されていません。
    .hint = { -corrected }
check-badge-results = 結果は、達成内容にある説明を参照しています。
    .fail = 達成内容にない説明を参照しているか、説明の定めに反している結果があります。
    .unknown = 結果がその説明に合っているかどうかはわかりません。
    .none = バッジには結果の記載がありません。
    .hint = { -corrected }
check-badge-result-status = 達成されなかったと示す結果はありません。
    .fail = 達成内容が完了しなかったと示す結果があります。
    .unknown = 達成内容が完了しなかったと示す結果があるかどうかはわかりません。
    .none = バッジには、ステータスのある結果の記載がありません。
    .hint = バッジを信頼する前に、結果をお読みください。
check-badge-creator = 発行者は、達成内容の作成者でもあります。
    .fail = 達成内容の作成者として、ほかの者が記載されています。
    .unknown = 発行者が達成内容の作成者かどうかはわかりません。
    .none = 達成内容の作成者として、ほかの者は記載されていません。
    .hint = 作成者に、この発行者がこの達成内容を授与してよいかどうかを問い合わせてください。

check-endorsement-subject = 推薦には、何を推薦するかが記載されています。
    .fail = 推薦に名前がないか、何を推薦するかの記載がありません。
    .unknown = 何が推薦されているかはわかりません。
    .hint = { -corrected }
check-endorsement-target = この推薦は、添えられている相手を推薦しています。
    .fail = この推薦は { $subject } を推薦するもので、添えられている相手を推薦するものではありません。
    .fail-plain = この推薦は、添えられている相手を推薦するものではありません。
    .unknown = この推薦が、添えられている相手を推薦しているかどうかはわかりません。
    .hint = この推薦は、このバッジについて何も述べていません。
check-record-subject = 記録には、誰のもので何が入っているかが記載されています。
    .fail = 記録に、誰のものか、または何が入っているかの記載がありません。
    .unknown = 記録が完全かどうかはわかりません。
    .hint = { -corrected }
check-record-associations = 記録が互いに結び付けているものは、記録の中にあります。
    .fail = 記録が、記録の中にないものを結び付けています。
    .unknown = 記録が結び付けているものが記録の中にあるかどうかはわかりません。
    .none = 記録は、何も互いに結び付けていません。
    .hint = { -corrected }
check-record-vouches = 記録の発行者が、記録のほかの部分とともにこのバッジに署名しました。バッジ自体の署名はありません。
    .fail = このバッジ自体の署名はなく、記録の署名は成り立ちません。
    .unknown = バッジ自体の署名はなく、記録の発行者がこのバッジを保証しているかどうかはわかりません。
    .hint = 発行者に、署名されたバッジを依頼してください。
check-record-issuer = バッジには、記録の発行者がバッジの発行者として記載されています。
    .fail = バッジには記録の発行者とは別の発行者が記載されており、その発行者は署名していません。
    .unknown = バッジに、記録の発行者がバッジの発行者として記載されているかどうかはわかりません。
    .hint = バッジに記載された発行者に問い合わせてください。

check-assertion-context = Open Badges の語彙が記載されています。
    .fail = Open Badges の語彙が記載されていません。
    .unknown = Open Badges の語彙が記載されているかどうかはわかりません。
    .hint = { -corrected }
check-assertion-shape = 授与の記載には、標準規格が求めるものがすべてあります。
    .fail = 授与の記載に、標準規格が求めるものの一部がないか、別の形になっています。
    .unknown = 授与の記載が完全かどうかはわかりません。
    .hint = { -corrected }
check-assertion-dates = 日付は正しい形式で、順序も正しいです。
    .fail = 日付がないか、正しい形式ではないか、順序が正しくありません。
    .unknown = 日付が正しい形式かどうかはわかりません。
    .hint = { -corrected }
check-assertion-class = 何に対するバッジかが、完全に記述されています。
    .fail = 何に対するバッジかの説明に、欠けているものがあるか、別の形になっています。
    .unknown = 何に対するバッジかが完全に記述されているかどうかはわかりません。
    .hint = { -corrected }
check-assertion-issuer = 発行者は、自身について完全に記述しています。
    .fail = 発行者自身による説明に、欠けているものがあるか、別の形になっています。
    .unknown = 発行者が自身について完全に記述しているかどうかはわかりません。
    .hint = { -corrected }
check-assertion-upgraded = バッジは、Open Badges 2.0 の定めるとおりに書かれています。
    .fail = バッジは以前の標準規格に従っています。Open Badges 2.0 の定めるとおりに読み取られました。
    .unknown = バッジが Open Badges 2.0 の定めるとおりに書かれているかどうかはわかりません。
    .hint = 何もする必要はありません。発行者は、新しいバッジをより新しい標準規格で発行できます。
check-assertion-extensions = 拡張は決まった形をしていて、読み取られました。
    .fail = コンテキストまたは型が欠けている拡張があります。
    .unknown = 読み取られず、その拡張自身の規則と照らし合わせていない拡張があります。
    .none = バッジに拡張はありません。
    .hint = { -corrected }
check-hosted-class = 何に対するバッジかは、{ $host } から読み取られました。
    .plain = 何に対するバッジかは、バッジとともに読み取られました。
    .fail = 何に対するバッジかを示すはずのアドレスに、別のものがあります。
    .unknown = 何に対するバッジかはわかりません。
    .hint = { -signer }
check-hosted-issuer = 発行者のプロフィールは、{ $host } にある発行者自身のアドレスから読み取られました。
    .plain = 発行者のプロフィールは、発行者自身のアドレスから読み取られました。
    .fail = 発行者は、そのプロフィールを公開しているアドレスで記載されていません。
    .unknown = 発行者が自身について何を公開しているかはわかりません。
    .none = このバッジの標準規格では、発行者にはサイトだけがあり、発行者自身のプロフィールはありません。
    .hint = { -signer }
check-hosted-same = アドレスから得られるものは、そのアドレスを自身のものとして示しています。
    .fail = アドレスから得られるものは、別のアドレスを自身のものとして示しています。その別のアドレスから読み取られました。
    .unknown = アドレスから得られるものが、そのアドレスを自身のものとして示しているかどうかはわかりません。
    .hint = これが確認したかったバッジであることを確かめてください。
check-hosted-https = アドレスは https です。
    .fail = http のアドレスがあります。代わりに https で調べました。
    .unknown = アドレスが https かどうかはわかりません。
    .hint = 何もする必要はありません。発行者は、新しいバッジで https を使えます。
check-hosted-supplied = ホストが公開しているものを問い合わせました。
    .fail = { $host } には問い合わせていません。代わりに、あなたが用意した写しを読み取りました。
    .fail-plain = ホストが現在公開しているものの代わりに、あなたが用意した写しを読み取りました。
    .unknown = ホストに問い合わせたかどうかはわかりません。
    .hint = 現在そこに何があるかを知るには、写しなしでもう一度確認するか、アドレスを開いてください。
check-hosted-address = バッジには、それが公開されているアドレスが記載されています。
    .fail = バッジには、発行者がそれを公開しているアドレスの記載がありません。
    .unknown = バッジがどこで公開されているかはわかりません。
    .hint = 発行者に、バッジのアドレスを問い合わせてください。
check-hosted-assertion = バッジは、公開されている { $host } から読み取られました。
    .plain = バッジは、公開されている場所から読み取られました。
    .fail = このバッジに記載されたアドレスには、別のバッジがあります。
    .unknown = 発行者がこのバッジを公開しているかどうかはわかりません。
    .none = バッジはもう公開されていません。
    .hint = { -signer }
check-hosted-origin = { $host } は、発行者がバッジを公開する場所として示している所です。
    .plain = バッジは、発行者がバッジを公開する場所として示している所で公開されています。
    .fail = { $host } は、記載された発行者がバッジを公開する場所として示している所ではありません。
    .fail-plain = バッジは、記載された発行者がバッジを公開する場所として示している所では公開されていません。
    .unknown = バッジが、発行者がバッジを公開する場所として示している所で公開されているかどうかはわかりません。
    .hint = { -signer }
check-hosted-copy = 手元の写しの内容は、公開されているものと同じです。
    .fail = 手元の写しの内容は、公開されているものと異なります。公開されているものだけを表示しています。
    .unknown = 手元の写しの内容が、公開されているものと同じかどうかはわかりません。
    .none = 比べるための写しは渡されていません。
    .hint = 写しを信頼しないでください。古いか、変更されている可能性があります。

check-proof-present = バッジには署名があります。
    .fail = バッジには署名がありません。
    .unknown = バッジに署名があるかどうかはわかりません。
    .none = バッジ自体の署名はありません。
    .hint = 発行者に、署名されたバッジを依頼してください。
check-proof-shape = 証明データには、その型に必要な項目がすべてあります。
    .fail = 証明データに、その型に必要な項目が欠けています。
    .unknown = 証明データが完全かどうかはわかりません。
    .hint = { -corrected }
check-proof-suite = cryptosuite は、この検証ツールが対応しているものです。
    .fail = この名前の cryptosuite は、ここでは使用できません。
    .unknown = その cryptosuite のため、署名が一致するかどうかはわかりません。
    .hint = { -another }
check-proof-suite-name = cryptosuite は現在の名前で記載されています。
    .fail = cryptosuite は古い名前で記載されています。現在のものとして読み取られました。
    .unknown = cryptosuite が現在の名前で記載されているかどうかはわかりません。
    .hint = 発行者は、新しいバッジで現在の名前を使えます。
check-proof-purpose = 証明データは、何かを述べるために作成されました。
    .fail = 証明データは、何かを述べること以外の目的で作成されました。
    .unknown = 証明データがどの目的で作成されたかはわかりません。
    .hint = { -corrected }
check-proof-dates = 証明データの日付は正しい形式です。
    .fail = 証明データに、正しい形式ではない日付があります。
    .unknown = 証明データの日付が正しい形式かどうかはわかりません。
    .none = 証明データには日付の記載がありません。
    .hint = { -corrected }
check-proof-expires = 署名自体は { $date } まで有効期間内です。
    .plain = 署名自体は有効期間内です。
    .fail = 署名自体の有効期限は { $date } に切れました。
    .fail-plain = 署名自体の有効期限は切れています。
    .unknown = 署名自体が有効期間内かどうかはわかりません。
    .none = 署名自体に終了日はありません。
    .hint = 発行者に、バッジへの署名をやり直すよう依頼してください。
check-proof-session = 証明データは、一つのサイトやセッションに限定されていません。
    .fail = 証明データは一つのサイトやセッションのために作成されたもので、ほかの場所では何も証明しません。
    .unknown = 証明データが一つのサイトやセッションに限定されているかどうかはわかりません。
    .hint = { -original }
check-proof-chain = この証明データのもとになる証明データはそろっていて、一致します。
    .fail = この証明データのもとになる証明データの中に、ないもの、または一致しないものがあります。
    .unknown = この証明データのもとになる証明データが一致するかどうかはわかりません。
    .none = この証明データは、ほかの証明データをもとにしていません。
    .hint = { -original }
check-proof-context = 証明データのコンテキストは、バッジのコンテキストと合っています。
    .fail = 証明データのコンテキストは、バッジのコンテキストと異なります。
    .unknown = 証明データのコンテキストが、バッジのコンテキストと合っているかどうかはわかりません。
    .none = 証明データには、比べるべき固有のコンテキストがありません。
    .hint = { -original }
check-proof-value = 署名の形と長さは正しいです。
    .fail = 署名の形と長さが、その cryptosuite のものではありません。
    .unknown = 署名の形が正しいかどうかはわかりません。
    .hint = { -original }
check-proof-signature = バッジは署名と一致します。署名された時から変わっていません。
    .fail = バッジは署名と一致しません。署名された後に、変更されたか、破損しました。
    .unknown = バッジが署名と一致するかどうかはわかりません。
    .hint = { -original }

check-proof-obsolete = cryptosuite は現在も使われています。
    .fail = cryptosuite は廃止されたものです。問題は知られていませんが、ほかの検証ツールではもう読み取れないかもしれません。
    .unknown = cryptosuite が現在も使われているかどうかはわかりません。
    .hint = 発行者は、新しいバッジに現在の cryptosuite で署名できます。
check-proof-header = 署名のヘッダーにはそのアルゴリズムが記載されていて、理解できないものは求められていません。
    .fail = 署名のヘッダーに、鍵のアルゴリズムとは別のアルゴリズムが記載されているか、理解できないものが求められています。
    .unknown = 署名のヘッダーが何を求めているかはわかりません。
    .hint = { -original }
check-proof-derived = 証明データは、バッジを見せるために作成されました。
    .fail = これは保有者だけが持つ写しで、見せるための写しはここから作られます。
    .unknown = 証明データが、バッジを見せるために作成されたかどうかはわかりません。
    .hint = 保有者に、見せるために作られた写しを依頼してください。
check-proof-whole = バッジは全体が示されています。
    .fail = バッジのどの部分を示すかは、保有者が選びました。終了日など、発行者が必須としなかったものは省かれている可能性があります。
    .unknown = バッジの全体が示されているかどうかはわかりません。
    .hint = 欠けている部分が重要な場合は、保有者に求めてください。

check-jws-form = バッジは JSON Web Signature の形をしています。
    .fail = バッジは JSON Web Signature の形をしていません。
    .unknown = バッジが JSON Web Signature の形をしているかどうかはわかりません。
    .hint = { -transport }
check-jws-header = 署名のヘッダーは、特別なものを何も求めていません。
    .fail = 署名のヘッダーが、バッジのものとは別の種類であるか、理解できないものを求めています。
    .unknown = 署名のヘッダーが、特別なものを求めているかどうかはわかりません。
    .hint = { -original }
check-jws-members = 署名のヘッダーには、Open Badges が認める項目だけがあります。
    .fail = 署名のヘッダーに、Open Badges が認めていない項目があります。これは無視されました。
    .unknown = 署名のヘッダーにほかの項目があるかどうかはわかりません。
    .hint = { -corrected }
check-jws-algorithm = 署名のアルゴリズムは、この検証ツールが対応しているものです。
    .fail = 署名のアルゴリズムは、バッジを保護するものではありません。
    .unknown = そのアルゴリズムのため、署名が一致するかどうかはわかりません。
    .hint = { -original }
check-jws-key = 署名には、公開鍵が一つ記載されています。
    .fail = 署名に鍵の記載がないか、記載が一つの公開鍵ではありません。
    .unknown = 署名にどの鍵が記載されているかはわかりません。
    .hint = { -corrected }
check-jws-signature = バッジは、バッジを包む署名と一致します。署名された時から変わっていません。
    .fail = バッジは、バッジを包む署名と一致しません。署名された後に、変更されたか、破損しました。
    .unknown = バッジが、バッジを包む署名と一致するかどうかはわかりません。
    .hint = { -original }

check-jwt-profile = トークンとその中のクレデンシャルは、同じ標準規格に従っています。
    .fail = トークンとその中のクレデンシャルは、別々の標準規格に従っています。
    .unknown = トークンがどの標準規格に従っているかはわかりません。
    .hint = { -corrected }
check-jwt-claims = トークンの内容は、その中のクレデンシャルと同じです。
    .fail = トークンの内容が、その中のクレデンシャルと異なるか、必要な内容が抜けています。
    .unknown = トークンの内容が、その中のクレデンシャルと同じかどうかはわかりません。
    .hint = { -corrected }
check-jwt-expires = トークン自体は { $date } まで有効期間内です。
    .plain = トークン自体は有効期間内です。
    .fail = トークン自体の有効期限は { $date } に切れました。
    .fail-plain = トークン自体の有効期限は切れています。
    .unknown = トークン自体が有効期間内かどうかはわかりません。
    .none = トークン自体に終了日はありません。
    .hint = 発行者に、バッジへの署名をやり直すよう依頼してください。
check-jwt-recipient = トークンには、クレデンシャルと同じ受領者が記載されています。
    .fail = トークンには受領者の記載がありません。
    .unknown = トークンに受領者が記載されているかどうかはわかりません。
    .hint = 発行者は、トークンに受領者を記載できます。
check-jwt-meaning = バッジの内容にはすべて、定められた意味があります。
    .fail = バッジの中に、意味の定められていないものがあります。それでも署名の対象です。
    .unknown = バッジの内容すべてに定められた意味があるかどうかはわかりません。
    .hint = { -corrected }
check-jwt-proof = 中にある証明データは、それを包む署名と合っています。
    .fail = バッジを包む署名は一致しますが、バッジの中に一致しない証明データがあります。
    .unknown = 中にある証明データが一致するかどうかはわかりません。
    .hint = 発行者に、どの署名が有効なものとして扱われるかを問い合わせてください。

check-key-identifier = 鍵は、正しい形式の識別子で記載されています。
    .fail = 鍵の識別子は、正しい形式ではありません。
    .unknown = 鍵が正しい形式の識別子で記載されているかどうかはわかりません。
    .hint = { -corrected }
check-key-resolver = この検証ツールは、この種類の鍵を見つける方法に対応しています。
    .fail = この種類の鍵は見つけられません。
    .unknown = この検証ツールはこの種類の鍵を見つけられないため、鍵が何であるかはわかりません。
    .hint = { -another }
check-key-document = 鍵を掲載している文書は、{ $host } から読み取られました。
    .plain = 鍵を掲載している文書は読み取られました。
    .fail = { $host } は、鍵を掲載した読み取れる文書を公開していません。
    .fail-plain = 鍵を掲載している文書がないか、読み取れません。
    .unknown = これが誰の鍵かはわかりません。
    .hint = 発行者に、鍵を公開し直すよう依頼してください。
check-key-document-id = 鍵を掲載している文書は、そこへ至るもとになった識別子についてのものです。
    .fail = 鍵を掲載している文書は、ほかの者についてのものです。
    .unknown = 鍵を掲載している文書が誰についてのものかはわかりません。
    .hint = { -signer }
check-key-deactivated = 鍵の所有者は、その識別子を廃止していません。
    .fail = 鍵の所有者は、その識別子を廃止しました。
    .unknown = 鍵の所有者がその識別子を廃止したかどうかはわかりません。
    .hint = { -signer }
check-key-method = 所有者の文書に、この鍵が掲載されています。
    .fail = 所有者の文書に、この鍵は掲載されていません。
    .unknown = 所有者の文書にこの鍵が掲載されているかどうかはわかりません。
    .hint = { -signer }
check-key-controller = 鍵は、それを掲載している文書の所有者が管理しています。
    .fail = 鍵は、それを掲載している文書の所有者ではない者が管理しています。
    .unknown = 誰が鍵を管理しているかはわかりません。
    .hint = { -signer }
check-key-purpose = 所有者は、この鍵で何かを述べることを認めています。
    .fail = 所有者は、この鍵で何かを述べることを認めていません。
    .unknown = 所有者がこの鍵で何かを述べることを認めているかどうかはわかりません。
    .hint = { -signer }
check-key-current = 鍵は取り消されておらず、有効期限も切れていません。
    .fail = 鍵が取り消されたか、鍵の有効期限が切れています。
    .unknown = 鍵が現在も使われているかどうかはわかりません。
    .hint = 発行者に、バッジへの署名をやり直すよう依頼してください。
check-key-format = 鍵は正しい形式です。
    .fail = 鍵が正しい形式ではないか、公開鍵ではありません。
    .unknown = 鍵が正しい形式かどうかはわかりません。
    .hint = 発行者に、鍵を公開し直すよう依頼してください。
check-key-kind = 鍵は、署名のアルゴリズムが使う種類のものです。
    .fail = 鍵は、署名のアルゴリズムが使うものとは別の種類です。
    .unknown = 鍵が署名のアルゴリズムに合うかどうかはわかりません。
    .hint = { -corrected }
check-key-issuer = 鍵は、記載された発行者のものです。
    .fail = 鍵は { $controller } のもので、{ $issuer } のものではありません。
    .fail-plain = 鍵は、記載された発行者のものではありません。
    .unknown = 鍵が、記載された発行者のものかどうかはわかりません。
    .hint = { -signer }
check-key-holder = 鍵は、バッジを提示している者のものです。
    .fail = 鍵は { $controller } のもので、バッジを提示する者として記載された者のものではありません。
    .fail-plain = 鍵は、バッジを提示する者として記載された者のものではありません。
    .unknown = 鍵が、バッジを提示している者のものかどうかはわかりません。
    .none = バッジを提示する者として、誰も記載されていません。
    .hint = バッジを一つずつ個別に確認してください。
check-issuer-domain = { $host } が発行者を保証しています。
    .plain = あるドメインが発行者を保証しています。
    .fail = 発行者を保証しているドメインはありません。
    .unknown = 発行者を保証しているドメインがあるかどうかはわかりません。
    .none = 発行者の識別子には、ドメインの記載がありません。
    .hint = ご存じの発行者に、このバッジがその発行者のものかどうかを問い合わせてください。

check-date-from = バッジは { $date } から有効です。
    .plain = 有効期間は始まっています。
    .fail = バッジは { $date } になるまで有効ではありません。
    .fail-plain = 有効期間は始まっていません。
    .unknown = 有効期間が始まっているかどうかはわかりません。
    .none = 有効期間に始まりの日はありません。
    .hint = その日にもう一度確認してください。この端末の時計が正しいことも確かめてください。
check-date-until = バッジは { $date } まで有効です。
    .plain = 有効期間は終わっていません。
    .fail = バッジの有効期限は { $date } に切れました。
    .fail-plain = 有効期間は終わりました。
    .unknown = 有効期間が終わったかどうかはわかりません。
    .none = バッジに終了日はありません。
    .hint = 発行者に、より新しいバッジがあるかどうかを問い合わせてください。この端末の時計が正しいことも確かめてください。
check-status-revocation = { $date } のステータスリストによると、バッジは取り消されていません。
    .plain = バッジは取り消されていません。
    .fail = { $date } のステータスリストによると、バッジは取り消されています。
    .fail-plain = バッジは取り消されています。
    .unknown = 発行者がバッジを取り消したかどうかはわかりません。
    .none = 発行者は、このバッジの取り消し情報を公開していません。
    .hint = 発行者に理由を問い合わせてください。
check-status-suspension = { $date } のステータスリストによると、バッジは一時停止されていません。
    .plain = ステータスリストによると、バッジは一時停止されていません。
    .fail = { $date } のステータスリストによると、バッジは一時停止されています。
    .fail-plain = ステータスリストによると、バッジは一時停止されています。
    .unknown = 発行者がバッジを一時停止したかどうかはわかりません。
    .none = 発行者は、このバッジの一時停止情報を公開していません。
    .hint = 一時停止は解除されることがあります。後でもう一度確認するか、発行者に問い合わせてください。
check-status-message = ステータスリストには、バッジについてこれ以上の記載はありません。
    .fail = ステータスリストには、バッジについてさらに、プログラム向けの形の記載があります:{ $found }。
    .fail-plain = ステータスリストには、バッジについてさらに、プログラム向けの形の記載があります。
    .unknown = 発行者がバッジについてさらに何かを述べているかどうかはわかりません。
    .hint = 発行者に、その意味を問い合わせてください。
check-status-entry = ステータスリストの中の位置についてのバッジの記載は、正しい書き方です。
    .fail = ステータスリストの中の位置についてのバッジの記載は、正しい書き方ではありません。
    .unknown = バッジがステータスリストの中のどの位置にあるかはわかりません。
    .hint = { -corrected }
check-status-list = { $date } のステータスリスト { $url } に問題はありません。
    .plain = ステータスリストに問題はありません。
    .fail = ステータスリスト { $url } に問題があります。
    .fail-plain = ステータスリストに問題があります。
    .unknown = ステータスリストに問題がないかどうかはわかりません。
    .hint = 発行者に、ステータスリストを公開し直すよう依頼してください。
check-status-keeper = 発行者がステータスリストを管理しています。
    .fail = ステータスリストを管理しているのは { $keeper } で、発行者ではありません。
    .fail-plain = ステータスリストを管理しているのは、発行者ではありません。
    .unknown = 誰がステータスリストを管理しているかはわかりません。
    .hint = 発行者に、そのリストを信頼しているかどうかを問い合わせてください。
check-status-privacy = ステータスリストを問い合わせても、どのバッジを確認しているかは伝わりません。
    .fail = ステータスリストはこのバッジだけのものなので、どのバッジを確認しているかがホストに伝わりました。
    .unknown = ステータスリストを問い合わせることで、どのバッジを確認しているかが伝わるかどうかはわかりません。
    .hint = 発行者は、多くのバッジを一つのリストで管理できます。
check-schema-conforms = バッジは、記載しているスキーマに適合しています。
    .fail = バッジは、記載しているスキーマに適合していません。
    .unknown = バッジが、記載しているスキーマに適合しているかどうかはわかりません。
    .none = バッジには、適合すべきスキーマの記載がありません。
    .hint = { -corrected }
check-refresh-current = 発行者のもとに、バッジのより新しい版はありません。
    .fail = 発行者のもとに、バッジのより新しい版があります。
    .unknown = 発行者のもとに、バッジのより新しい版があるかどうかはわかりません。
    .none = バッジには、より新しい版を探す場所の記載がありません。
    .hint = より新しい版をもらってください。
check-endorsements-hold = 推薦は成り立ちます。
    .fail = 成り立たない推薦があります。
    .unknown = 推薦が成り立つかどうかはわかりません。
    .none = バッジに推薦はありません。
    .hint = その推薦を信頼しないでください。
check-picture-signed = 画像は、署名されたものの一部です。
    .fail = 画像は { $host } からのもので、署名の対象ではありません。
    .fail-plain = 画像は署名の対象ではありません。
    .unknown = 画像が署名の対象かどうかはわかりません。
    .none = バッジに画像はありません。
    .hint = 画像からは何も読み取らないでください。

check-picture-whole = 画像は最後まで読み取れました。
    .fail = 画像が途中で切れているか、破損しています。その後のものは読み取られていません。
    .unknown = 画像は最後まで読み取られませんでした。
    .hint = { -transport }
check-picture-encoding = 画像の中のテキストを読み取れます。
    .fail = 画像は UTF-8 の文字コードではありません。そうでない最初の文字より後のものは読み取られていません。
    .unknown = 画像の中のテキストを読み取れるかどうかはわかりません。
    .hint = { -transport }
check-picture-document-type = 画像には、その内容を変えうるものは定義されていません。
    .fail = 画像には文書型があり、その内容を変える可能性があります。
    .unknown = 画像には文書型があり、その内容を変える可能性があります。文書型は読み取られません。
    .hint = 文書型(DOCTYPE で始まる行)を取り除くか、発行者に JSON のバッジを依頼してください。
check-picture-badge = 画像の中にバッジがあります。
    .fail = 画像の中にバッジがありません。ウェブサイトが取り除いた可能性があります。
    .unknown = 画像の中にバッジがあるかどうかはわかりません。
    .hint = 授与された場所から画像をダウンロードし直すか、発行者に JSON のバッジを依頼してください。
check-picture-single = 画像の中にバッジが一つあります。
    .fail = 画像の中に複数のバッジがあります。
    .unknown = 画像の中にいくつのバッジがあるかはわかりません。
    .hint = どのバッジのことかを確かめてください。
check-picture-text = バッジのテキストを読み取れます。
    .fail = 画像はバッジが入っていると示していますが、そのテキストがないか、破損しています。
    .unknown = バッジのテキストは読み取られていません。
    .hint = { -transport }
check-picture-compressed = 画像の中のテキストは圧縮されていません。
    .fail = 画像の中のテキストが圧縮されています。標準規格はこれを禁じています。
    .unknown = 画像の中のテキストが圧縮されているかどうかはわかりません。
    .hint = { -baked }
check-picture-chunk = 画像の中のテキストは、Unicode のための場所にあります。
    .fail = 画像の中のテキストは、西ヨーロッパの文字だけのための場所にあります。ほかの文字は壊れている可能性があります。
    .unknown = テキストが画像の中のどこにあるかはわかりません。
    .hint = { -baked }
check-picture-checksum = 画像の中のテキストのチェックサムは正しいです。
    .fail = 画像の中のテキストのチェックサムは正しくありません。画像が破損している可能性があります。
    .unknown = 画像の中のテキストのチェックサムが正しいかどうかはわかりません。
    .hint = { -transport }
check-picture-both = 画像には、バッジが一つの方法で入っています。
    .fail = 画像には、バッジが二つの方法で入っています。その一方だけが読み取られました。
    .unknown = 画像にバッジがいくつの方法で入っているかはわかりません。
    .hint = { -baked }
check-picture-elements = 画像の中のバッジのための場所には、バッジだけがあります。
    .fail = 画像の中のバッジのための場所に、ほかのものがあります。それは除かれました。
    .unknown = 画像の中のバッジのための場所に、ほかに何があるかはわかりません。
    .hint = { -baked }
check-picture-namespace = 画像の中のバッジのための場所には、標準規格の定める名前が付いています。
    .fail = 画像の中のバッジのための場所には、標準規格の定めるものとは別の名前が付いています。
    .unknown = 画像の中のバッジのための場所にどの名前が付いているかはわかりません。
    .hint = { -baked }

check-container-complete = 中にあるバッジは、一つずつ個別に確認されました。
    .fail = 中にあるバッジには、個別に確認できないものがあります。
    .unknown = 中にあるものの一部は確認されていません。
    .hint = バッジを一つずつ確認してください。

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = { $host } が応答しなかったか、ウェブページからの確認を許可していません。
why-unreachable-plain = これに必要な文書を取得できませんでした。
why-status = { $host } は、文書の代わりに HTTP ステータス { $status } を返しました。
why-not-permitted = この検証ツールは、バッジがあなたの端末を { $url } に接続させることを許可しません。
why-not-permitted-plain = この検証ツールは、記載されたアドレスにバッジがあなたの端末を接続させることを許可しません。
why-offline = ご指定のとおり、どこにも接続していません。
why-limit = ここで一つのバッジに認められている量を超える処理が必要です。
why-unreliable = そのために { $host } が公開しているものは、信頼できません。
why-unreliable-plain = そのために公開されているものは、信頼できません。
why-not-asked = バッジがその発行者のものだと確かめられなかったため、どこにも問い合わせていません。
why-unsupported = この検証ツールは { $name } に対応していません。
why-unsupported-plain = この検証ツールは、それに必要なものに対応していません。
hint-unreachable = 後でもう一度お試しください。このことは、バッジについて何も示しません。
hint-not-permitted = 発行者に、公開の https アドレスで公開するよう依頼してください。
hint-offline = ホストに接続してよいときに、もう一度確認してください。
hint-limit = { -another }
hint-unreliable = 発行者に問い合わせてください。このことは、バッジについて何も示しません。
hint-not-asked = まず、ほかにわかったことをご覧ください。
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = { $name } についてのことです。
fact-found = 見つかったもの:{ $found }。
fact-expected = 期待されるもの:{ $expected }。
fact-status = ステータス:{ $status }。
fact-reason = そこに記された理由:「{ $reason }」。
check-none = このバッジには、{ $check } の確認を必要とするものがありません。

## The language of this file

language = ja
direction = ltr

## The status strip: headline, then the second line
##

## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name

## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = このバッジを確認しています…
headline-valid = 署名は有効 — { $domain } が発行
headline-valid-path = 署名は有効 — { $domain } の一部から発行
headline-no-status = 署名は有効 — 取り消し情報なし
headline-status-unknown = 署名は有効 — 取り消しの有無は未確認
headline-suspension-unknown = 署名は有効 — 一時停止の有無は未確認
headline-unlinked = 署名は有効 — 発行者は特定されていません
headline-not-completed = 署名は有効 — 達成内容は完了していません
headline-not-yet = { $date } になるまで有効ではありません
headline-not-yet-plain = まだ有効ではありません
headline-expired = { $date } に有効期限が切れました
headline-expired-plain = 有効期限切れ
headline-signature-expired = 署名の有効期限は { $date } に切れました
headline-signature-expired-plain = 署名の有効期限は切れています
headline-suspended = 発行者が一時停止しています
headline-suspended-plain = 一時停止されています
headline-revoked = 発行者が取り消しました
headline-revoked-plain = 取り消されています
headline-wrong-signer = 記載された発行者による署名ではありません
headline-malformed = このバッジ自身の形式の規則に反しています
headline-unsigned = これには誰も署名していません
headline-tampered = 署名と一致しません
headline-could-not-check = 確認できませんでした
headline-unsupported = この検証ツールは、この種類のバッジを読み取れません
headline-not-a-badge = ここにバッジは見つかりません

second-contacting = { $hosts } に接続しています
second-issued-by = { $domain } が発行しました。
second-issued-from = { $domain } の一部から発行されました。
second-in-date = 有効期間内です。
second-no-end = 終了日はありません。
second-not-revoked = { $date } の時点で取り消されていません。
second-not-revoked-plain = 取り消されていません。
second-no-status = 発行者は取り消し情報を公開していません。
second-status-unknown = { $host } に接続できませんでした。後でもう一度お試しください。
second-status-unknown-plain = 撤回されたかどうかは確認されていません。
second-unlinked = どのドメインも保証していない鍵で署名されています。
second-not-completed = 中にある結果に、達成内容が完了しなかったとあります。
second-not-yet = 署名は有効です。日付は、この端末の時計と比べています。
second-expired = 署名は有効です。有効期間は { $from } から { $until } まででした。
second-expired-plain = 署名は有効です。
second-signature-expired = バッジは署名と一致しますが、署名はその時まで有効なものとして作成されていました。
second-suspended = 署名は有効ですが、バッジは現在一時停止されています。
second-revoked = 署名は有効ですが、バッジはもう効力がありません。
second-malformed = 悪意のない間違いかもしれません。発行者に、訂正したバッジを依頼してください。
second-unsigned = 誰でも書くことができたものです。
second-tampered = 署名された後に、変更されたか、破損しました。元のファイルをもらってください。
second-missing = 必要な確認の一つが行われませんでした。
second-says-nothing = このことは、バッジについて何も示しません。
second-unsupported = ほかの検証ツールなら読み取れるかもしれません。
second-not-a-badge = バッジそのもののファイルを探してください。発行者がダウンロードできるようにしていることがよくあります。
second-checked = 確認日時:{ $time }。

## What the badge says

not-checked-yet = まだ確認されていません。
unnamed = 名前のないバッジ
label-issuer = 発行者
label-recipient = 受領者
label-issued = 発行日
label-expires = 有効期限
label-unchecked-issuer = 発行者としての記載
label-unchecked-recipient = 受領者としての記載
label-unchecked-issued = 発行日としての記載
label-unchecked-expires = 終了日としての記載
issuer-self = 「{ $name }」と名乗っています
issuer-unlinked = どのドメインも保証していない鍵
issuer-punycode = アドレスに、基本ラテン文字以外の文字があります。そうした文字には見た目が似ているものがあるため、技術的な形で表示しています。
self-issued = 発行者と受領者が同じです。自身について述べたものです。
recipient-sealed-email = 伏せられたメールアドレス:照合専用のハッシュ
recipient-sealed = 伏せられた識別子:照合専用のハッシュ
recipient-id = 識別子だけで記載された者
recipient-hidden = 受領者は表示されていません
no-end = 終了日なし
states = { $domain } は次のように述べています:
states-plain = 発行者は次のように述べています:
show-picture = { $host } の画像を表示
picture-uncovered = 画像は署名の対象ではありません。
person-question = この人についてのものですか?
summary-unchecked = 未確認の内容を表示
unchecked = ここにあるものは、誰も保証していません。誰が書いたものでもありえます。

## Details

summary-details = 詳細を表示
label-name-as-written = 書かれているとおりの名前
label-issuer-id = 発行者の識別子
label-issuer-about = 発行者自身による説明
label-recipient-id = 受領者の識別子
label-valid-from = 有効期間の開始
label-achievement = 達成内容
label-kind = 種類
label-creator = 達成内容の作成者
label-criteria = 基準
label-narrative = 取得の経緯
label-evidence = エビデンス
label-source = 評価者
label-role = 役割
label-term = 学期
label-activity-start = 開始日
label-activity-end = 終了日
label-credits-earned = 取得単位
label-license = 免許番号
label-credits-available = 取得できる単位
label-field-of-study = 学習分野
label-specialization = 専門分野
label-human-code = コード
label-language = 言語
label-version = 版
label-related = ほかの版
label-alignments = 参照先
label-tags = キーワード
label-badge-id = バッジの識別子
label-achievement-id = 達成内容の識別子
criteria-page = 基準についてのページ
evidence-page = エビデンスのページ
more-items = ここに表示されていないもの:あと { $count } 件。

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = バッジ { $count } 個(それぞれ個別に確認)
second-several = それぞれの確認結果は、各バッジのそばにあります。
label-results = 結果
result-required = 必要:{ $value }
result-range = 可能な範囲:{ $value }
label-endorsed = 推薦の対象
label-comment = それについて述べていること
label-endorsements = 推薦
endorsements-note = 推薦は、何を推薦するかを識別子だけで示します。バッジの内容は対象ではなく、同じ識別子はほかの者でも書けます。
endorsed-award = この授与を推薦した者
endorsed-achievement = この種類のバッジを推薦した者
endorsed-creator = この種類のバッジの作成者を推薦した者
endorsed-issuer = 発行者を推薦した者
endorser-issuer = これはバッジの発行者です。
endorser-recipient = これはバッジの受領者です。
headline-elsewhere = これを推薦するものではありません
label-achievements = ほかに掲載されているもの
label-associations = 互いの関係
association-exact-match-of = { $source } は { $target } と同じです。
association-is-child-of = { $source } は { $target } の下位にあります。
association-is-parent-of = { $source } は { $target } などの部分からなります。
association-is-part-of = { $source } は { $target } の一部です。
association-is-peer-of = { $source } は { $target } と同じ段階にあります。
association-is-related-to = { $source } は { $target } と関連しています。
association-precedes = { $source } は { $target } の前に来ます。
association-replaced-by = { $source } は { $target } に置き換えられました。
hint-gone = そこではもう公開されていないか、誰にでもは公開されていません。このことは、バッジについて何も示しません。
headline-hosted = { $domain } に確認できました
headline-hosted-plain = 発行者のサイトに確認できました
headline-hosted-copies = { $domain } が公開したものの写しと一致します
headline-hosted-copies-plain = 発行者のサイトが公開したものの写しと一致します
headline-wrong-host = 記載された発行者が公開したものではありません
second-hosted = 発行者のサイトは、現在これと同じ記録を公開しています。署名はありません。
second-hosted-copies = あなたが写しを用意しました。発行者のサイトが現在何を公開しているかは、すべてはわかっていません。バッジに署名はありません。
second-hosted-not-yet = 発行者のサイトが公開しています。日付は、この端末の時計と比べています。
second-hosted-expired = 発行者のサイトが公開しています。有効期間は { $from } から { $until } まででした。
second-hosted-expired-plain = 発行者のサイトが公開しています。
second-hosted-revoked = 発行者のサイトにそうあります。バッジはもう効力がありません。
publishes = { $host } は次のように公開しています:
supplied = { $host } が公開したものの、あなたの写しには次のようにあります:
picture-outside = 画像そのものは、バッジについて公開されているものの一部ではありません。
label-published = 読み取った場所
published-award = 授与:{ $place }
published-achievement = 何に対するものか:{ $place }
published-issuer = 発行者:{ $place }
place-document = 文書そのものの中
place-supplied = あなたが用意した { $host } の写し
open-issuer = 発行者が誰か。
open-pages-hosted = リンク先のページの内容。比べたものには含まれていません。
way-page = { $host } にあるバッジ自体のページを開く
way-copies = そこから保存した写しは、バッジを確認するページに、バッジと一緒にドロップできます。その写しは、あなたが用意した写しとして扱われます。

## Only in the feature `recipient`: is it about this person?

person-hint = メールアドレス、ウェブアドレス、電話番号、DID、またはほかの識別子を入力してください。照合はこの端末で行われます。この検証ツールは、入力されたものを送信も保存もしません。
person-compare = 照合
person-match = 一致:バッジには、受領者がこの識別子で記載されています。誰がバッジを提示しているかは、これではわかりません。
person-no-match = 不一致:この種類の識別子では、バッジの受領者は別の識別子か、この識別子の別の表記で記載されています。
person-unconfirmed = 判断できません:バッジ自体が有効だと確かめられなかったため、受領者についての記載は考慮できません。
person-nothing-typed = 判断できません:何も入力されていません。
person-no-identifier = 判断できません:バッジには受領者の識別子の記載がありません。
person-other-kind = 判断できません:バッジの受領者はこれではなく、ほかの種類の識別子か、この検証ツールが知らない種類の識別子で記載されています。
person-unknown-hash = 判断できません:そのような識別子は、この検証ツールが知らない種類のハッシュとしてバッジにあります。
person-spelling = 判断できません:バッジに、同じ識別子が別の表記で記載されている可能性があります。発行者が使った表記のとおりに入力してください。電話番号は国番号を付けてください。
person-limit = 判断できません:ここで一つのバッジに認められている量を超える処理が必要です。
person-not-valid = バッジ自体が有効ではありません。ほかにわかったことをご覧ください。

## Checks and what they leave open

summary-checks = 確認項目を表示({ $count })
label-checks = 確認したこと
outcome-passed = 合格:
outcome-failed = 不合格:
outcome-unknown = 未確認:
outcome-none = 該当なし:
label-not-checked = 確認していないこと
open-truth = { $domain } が述べていることが事実かどうか。
open-truth-plain = バッジが述べていることが事実かどうか。
open-owner = 誰が { $domain } を運営しているか。
open-owner-plain = 誰が鍵を持っているか。
open-person = バッジを見せている人についてのバッジかどうか。
open-pages = リンク先のページの内容。署名の対象ではありません。
label-contacted = 接続したホスト
nobody-contacted = なし。
label-checked-at = 日付と比べた時刻
label-checker = 確認した検証ツール
label-proofs = 署名
proof-issuer = 発行者の鍵で、{ $suite } を使って作成されました。
proof-co-signature = { $controller } による連署。一致しますが、誰がバッジを発行したかについては何も示しません。
proof-co-signature-open = 鍵 { $method } を記載した署名があります。確認されておらず、考慮されません。

## Actions

action-verify = { $host } でご自身で確認する
action-copy = バッジをコピー
action-copied = コピーしました
action-download = バッジをダウンロード
action-again = もう一度確認
print-note = 印刷されたページは何も証明しません。{ $url } でバッジ自体を確認してください。
print-note-plain = 印刷されたページは何も証明しません。バッジ自体を確認してください。

## Only in the feature `trust`: lists that the reader chose

listings-label = あなたが選んだリスト
listing-named-since = { $keeper }が{ $date }から{ $name }として掲載しています。
listing-named = { $keeper }が{ $name }として掲載しています。
listing-since = { $keeper }が{ $date }から掲載しています。
listing-plain = { $keeper }が掲載しています。
listing-ended = { $keeper }はもう掲載していません。掲載は{ $date }に終わりました。
listing-not-yet = { $keeper }はまだ掲載していません。掲載は{ $date }に始まります。
listing-none = { $keeper }のリストにはありません。これは発行者について何も意味しません。
listing-unknown = { $keeper }が発行者を掲載しているかどうかは確認されていません。
listing-unconfirmed = バッジ自体が確かめられなかったため、誰も調べていません。
listing-form = この文書は、この検証ツールが読む種類のリストではありません。
listing-out-of-date = リスト自体の期間が終わっているか、まだ始まっていません。
listing-not-in-order = リストが署名と一致しないか、管理者が取り下げました。
listing-ambiguous = リストには、発行者について異なる内容の項目が複数あります。
listing-signer = リストには{ $signer }の署名があります。
listing-unsigned = リストに署名はありません。
listing-date = { $date }現在のものです。
listings-page-label = このページが挙げるリスト。あなたが選んだものではなく、バッジについて何も変えません

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = 発行者が挙げるサイト
site-linked = { $host }と発行者は互いを挙げています。
site-not-linked = { $host }は発行者を挙げていません。両者の関係は発行者だけの言い分です。
site-unknown = { $host }が発行者を挙げているかどうかは確認されていません。
site-out-of-date = そこに公開された発行者についての記述は期限外です。
site-not-in-order = そこに公開された発行者についての記述が発行者の鍵と一致しないか、読み取れません。
co-signers-label = ほかに署名した者
co-signers-count = 署名した{ $community }の現在の会員:{ $count }。求めた人数:{ $required }。
co-signer-member = 会員:{ $controller }
co-signer-other = 会員であることが確認できない者:{ $controller }
endorsed-parent = 発行者が属すると述べる組織を推薦した者
endorsed-assessor = 評価した者を推薦した者
beside-source = バッジに添えて、{ $source }にありました。
beside-within = バッジに添えて、同じ文書にありました。
bound-text = まさにこのバッジの文面に結び付けられています。
bound-other-text = 別の文面に結び付けられています。この識別子のバッジを推薦していますが、このバッジであるとは確認されていません。
bound-not-compared = このバッジと比べられなかった文面に結び付けられています。
bound-identifier = この識別子のバッジを推薦していますが、この文面を指していたとは確認されていません。
aside-label = バッジに添えられ、関係が見つからないもの
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = 問うべきこと
facet-stated = 記載:
facet-confirmed = 確認済み:
facet-unknown = 不明:
facet-voice = 誰が述べていますか。
facet-voice-self = バッジの対象である本人が自分について述べています。
facet-voice-host = { $host }の運営者。
facet-voice-key = 発行者の鍵を持つ者。
facet-voice-kind = それが個人か、グループか、組織か。
facet-known-by = その声をどう知っていますか。
facet-known-host = { $host }が保証しています。
facet-known-site = { $host }と発行者は互いを挙げています。
facet-known-list = あなたが選んだリストで{ $keeper }が掲載しています。
facet-known-endorser = { $name }(自称)が発行者を推薦しています。
facet-known-not = ここで裏付けとなるのは自身の鍵だけです。
facet-done = 何をしましたか。
facet-done-narrative = どのように獲得したかが述べられています。
facet-done-criteria = 獲得に必要なことが述べられています。
facet-done-not = バッジには書かれていません。
facet-seen = 誰が見た、または評価しましたか。
facet-seen-source = 発行者によれば{ $name }。
facet-seen-signed = { $name }(自称)も署名しています。
facet-seen-results = バッジには結果があります。
facet-seen-not = バッジは発行者のほかに誰も挙げていません。
facet-work = 見ることはできますか。
facet-work-linked = エビデンスへのリンクがあります。発行者が見たものを今も示しているかは、ここでは分かりません。
facet-work-described = エビデンスは説明だけで、リンクはありません。
facet-work-not = エビデンスはありません。
facet-maker = 誰の定義ですか。
facet-maker-issuer = 発行者自身のものです。
facet-maker-signed = { $name }(自称)のもので、その者がバッジまたは発行者を推薦しています。
facet-maker-other = 発行者によれば{ $name }のもの。
facet-maker-not = 誰が定義したか、バッジには書かれていません。
facet-place = どのような文脈ですか。
facet-place-framework = { $name }を指しています。
facet-place-details = キーワードなどは詳細にあります。
facet-place-not = バッジは何も挙げていません。
facet-when = いつのもので、今も有効ですか。
facet-when-earned = { $date }に獲得。
facet-when-in-date = この端末の時計では期間内です。
facet-when-over = この端末の時計では期間外です。
facet-when-stands = 発行者は取り消していません。
facet-when-withdrawn = 発行者が取り消しました。
facet-when-not = 発行者が取り消したかどうか。
facet-person = この人についてのものですか。
facet-person-match = 受領者として、あなたが示したものを挙げています。
facet-person-other = 受領者として、あなたが示したものとは別のものを挙げています。
facet-person-not = 誰も人物と照合していないか、判断できませんでした。
facet-company = 誰がそばにいますか。
facet-company-member = あなたが挙げたコミュニティの会員{ $controller }が署名しています。
facet-company-endorser = { $name }(自称)が推薦しています。
facet-company-not = ほかにそばにいる者は知られていません。多くの認定はささやかなものです。
facet-consent = 本人は受け入れましたか。
facet-consent-self = 本人が自分で発行しました。
facet-consent-given = 受領者が自分の鍵で推薦しました。
facet-consent-presented = 受領者が自分の鍵でプレゼンテーションに入れました。
facet-consent-not = 受領者が受け入れたことを示すものはここにはありません。

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = このページの作成時({ $time })に確認されました。
twin-file = ファイルとしてのバッジ
twin-picture = 画像は何も証明しません。バッジ自体を確認してください。
