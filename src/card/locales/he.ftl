### Hebrew. No native speaker has read these translations.
###
### The keys are those of en.ftl, which says how texts are written.

-corrected = בקשו מהמנפיק תג מתוקן.
-original = בקשו את הקובץ המקורי.
-transport = בדקו שהקובץ כולו הועתק או הורד, ונסו שוב.
-another = ייתכן שכלי בדיקה אחר יוכל לבדוק אותו.
-signer = שאלו את המנפיק הנקוב אם התג הזה שלו.
-baked = בקשו מהמנפיק להכניס את התג לתמונה מחדש.

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

check-intake-readable = אפשר לקרוא את הקובץ.
    .fail = אי אפשר לקרוא את הקובץ.
    .unknown = לא ידוע מה הקובץ מכיל.
    .hint = { -transport }
check-intake-json = הטקסט הוא JSON בנוי כהלכה.
    .fail = הטקסט אינו JSON בנוי כהלכה.
    .unknown = לא ידוע אם הטקסט הוא JSON בנוי כהלכה.
    .hint = { -transport }
check-intake-unique-names = כל שם מופיע פעם אחת בלבד באובייקט שלו.
    .fail = שם מופיע פעמיים באובייקט אחד, ולכן תוכנות עלולות לקרוא בו דברים שונים.
    .unknown = לא ידוע אם שם מופיע פעמיים באובייקט אחד.
    .hint = { -corrected }
check-intake-unicode = כל טקסט הוא יוניקוד בנוי כהלכה.
    .fail = טקסט מכיל חצי תו יוניקוד.
    .unknown = לא ידוע אם כל טקסט הוא יוניקוד בנוי כהלכה.
    .hint = { -corrected }
check-intake-wrapper = הקובץ מכיל את התג ושום דבר סביבו.
    .fail = התג היה בתוך משהו אחר, והמשהו הזה הוסר.
    .unknown = לא ידוע אם היה משהו סביב התג.
    .hint = מה שהיה סביב התג אינו חלק ממנו.
check-intake-byte-order-mark = הקובץ מתחיל בתוכן שלו.
    .fail = הקובץ מתחיל בסימן סדר בתים, ש־JSON אינו מתיר. כלי הבדיקה דילג עליו.
    .unknown = לא ידוע אם הקובץ מתחיל בסימן סדר בתים.
    .hint = שמרו את הקובץ כ־UTF-8 בלי סימן סדר בתים.
check-intake-badge = המסמך הוא תג.
    .fail = המסמך אינו תג.
    .unknown = לא ידוע אם המסמך הוא תג.
    .hint = חפשו את הקובץ של התג עצמו. לעתים קרובות המנפיק מציע אותו להורדה.
check-intake-kind = כלי הבדיקה הזה יודע לקרוא תג מסוג זה.
    .fail = המסמך אינו מסוג של תג שפורסם.
    .unknown = לא ידוע מאיזה סוג התג הזה.
    .hint = { -another }
check-intake-part = המסמך הוא יותר מחלק של תג.
    .fail = המסמך שייך לתגים שמפנים אליו, והוא עצמו אינו תג.
    .unknown = לא ידוע אם המסמך הוא רק חלק של תג.
    .hint = חפשו את הקובץ של התג שניתן למישהו.

check-context-base = ההקשר הראשון הוא זה של Verifiable Credentials.
    .fail = ההקשר הראשון אינו זה של Verifiable Credentials.
    .unknown = לא ידוע אם ההקשרים מתחילים כפי שהם חייבים להתחיל.
    .hint = { -corrected }
check-context-open-badges = ההקשר של Open Badges מצוין.
    .fail = ההקשר של Open Badges אינו מצוין במקום השני.
    .unknown = לא ידוע אם ההקשר של Open Badges מצוין.
    .hint = { -corrected }
check-context-alias = ההקשר של Open Badges מצוין בכתובת הנוכחית שלו.
    .fail = ההקשר של Open Badges מצוין בכתובת ישנה. היא נקראה כאילו הייתה הכתובת הנוכחית.
    .unknown = לא ידוע באיזו כתובת ההקשר של Open Badges מצוין.
    .hint = מנפיקים יכולים להשתמש בכתובת הנוכחית בתגים חדשים.
check-context-known = המשמעות של כל מילה באה מהקשרים שכלי הבדיקה הזה נושא עמו.
    .fail = אי אפשר להשתמש באחד ההקשרים.
    .unknown = לא ידועה המשמעות של חלק מהמילים בתג.
    .hint = { -another }
check-context-rules = ההקשרים מתאימים זה לזה.
    .fail = ההקשרים סותרים זה את זה, או שאי אפשר לקרוא אותם.
    .unknown = לא ידוע אם ההקשרים מתאימים זה לזה.
    .hint = { -corrected }
check-context-complete = לכל מה שבתג יש משמעות שהחתימה חלה עליה.
    .fail = למשהו בתג אין משמעות מוגדרת, ולכן חתימה לא תחול עליו.
    .unknown = לא ידוע אם לכל מה שבתג יש משמעות מוגדרת.
    .hint = { -corrected }
check-context-understood = שום אוצר מילים נוסף אינו משנה את מה שנקרא כאן.
    .fail = אוצר מילים נוסף נותן שמות או משמעויות אחרים למה שהתקן מגדיר, ולכן התג לא ייקרא כפי שנחתם.
    .unknown = לא ידוע אם אוצר מילים נוסף משנה את מה שנקרא כאן.
    .hint = { -original }
check-context-snapshot = החתימה נעשתה עם ההקשרים כפי שהם היום.
    .fail = החתימה נעשתה עם נוסח ישן יותר של הקשר.
    .unknown = לא ידוע עם איזה נוסח של ההקשרים נעשתה החתימה.
    .hint = ייתכן שכלי בדיקה אחרים ישיבו אחרת. המנפיק יכול להנפיק את התג מחדש.
check-canonical-form = אפשר להביא את התג לצורה האחת שחותמים עליה.
    .fail = אי אפשר להביא את התג לצורה האחת שחותמים עליה.
    .unknown = לא ידוע באיזו צורה נחתם התג.
    .hint = { -corrected }

check-credential-type = המסמך אומר שהוא תעודה, בטיפוסים מוגדרים.
    .fail = הטיפוסים של התעודה חסרים או אינם מוגדרים.
    .unknown = לא ידוע אם הטיפוסים של התעודה מוגדרים.
    .hint = { -corrected }
check-credential-id = לתעודה יש מזהה אחד.
    .fail = המזהה של התעודה חסר, או שאינו כתובת אינטרנט אחת או URN אחד.
    .unknown = לא ידוע אם לתעודה יש מזהה אחד.
    .none = לתעודה אין מזהה, והיא אינה צריכה מזהה.
    .hint = { -corrected }
check-credential-issuer = התעודה נוקבת במנפיק אחד.
    .fail = התעודה אינה נוקבת במנפיק אחד באמצעות מזהה.
    .unknown = לא ידוע אם התעודה נוקבת במנפיק אחד.
    .hint = { -corrected }
check-credential-subject = התעודה עוסקת בנושא אחד.
    .fail = התעודה אינה עוסקת בנושא אחד בדיוק.
    .unknown = לא ידוע אם התעודה עוסקת בנושא אחד.
    .hint = { -corrected }
check-credential-dates = התאריכים הנדרשים נמצאים ובנויים כהלכה.
    .fail = תאריך נדרש חסר או אינו בנוי כהלכה.
    .unknown = לא ידוע אם התאריכים בנויים כהלכה.
    .hint = { -corrected }
check-credential-time-zone = לכל תאריך מצוין אזור הזמן שלו.
    .fail = לאחד התאריכים לא מצוין אזור זמן. הוא נקרא כזמן אוניברסלי (UTC).
    .unknown = לא ידוע אם לכל תאריך מצוין אזור הזמן שלו.
    .hint = תאריכים עשויים לסטות בכמה שעות. מנפיקים יכולים להוסיף את אזור הזמן.
check-credential-period = תקופת התוקף נגמרת אחרי שהיא מתחילה.
    .fail = תקופת התוקף נגמרת לפני שהיא מתחילה.
    .unknown = לא ידוע אם תקופת התוקף נגמרת אחרי שהיא מתחילה.
    .none = תקופת התוקף פתוחה, ולכן ההתחלה והסוף אינם יכולים לסתור זה את זה.
    .hint = { -corrected }
check-credential-status = המידע על המקום שבו בודקים את הסטטוס שלם.
    .fail = המידע על המקום שבו בודקים את הסטטוס אינו שלם.
    .unknown = לא ידוע אם המידע על הסטטוס שלם.
    .none = התג אינו מציין מקום שבו אפשר לבדוק את הסטטוס שלו.
    .hint = { -corrected }
check-credential-schema = כל סכמה מצוינת עם הכתובת והטיפוס שלה.
    .fail = סכמה מצוינת בלי הכתובת או בלי הטיפוס שלה.
    .unknown = לא ידוע אם כל סכמה מצוינת במלואה.
    .none = התג אינו מציין סכמה.
    .hint = { -corrected }
check-credential-typed = ראיות, תנאי שימוש ושירותי רענון אומרים מאיזה טיפוס הם.
    .fail = ראיה, תנאי שימוש או שירות רענון אינם אומרים מאיזה טיפוס הם.
    .unknown = לא ידוע אם ראיות, תנאי שימוש ושירותי רענון אומרים מאיזה טיפוס הם.
    .none = התג אינו מציין ראיות, תנאי שימוש או שירות רענון.
    .hint = { -corrected }
check-credential-texts = שמות ותיאורים הם טקסטים פשוטים.
    .fail = שם או תיאור אינו טקסט פשוט.
    .unknown = לא ידוע אם השמות והתיאורים הם טקסטים פשוטים.
    .none = לתעודה אין שם או תיאור משלה.
    .hint = { -corrected }
check-credential-related = כל משאב קשור מצוין פעם אחת, עם ערך גיבוב.
    .fail = משאב קשור מצוין פעמיים או בלי ערך גיבוב.
    .unknown = לא ידוע אם משאבים קשורים מצוינים עם ערכי גיבוב.
    .none = התג אינו מציין משאבים קשורים.
    .hint = { -corrected }

check-badge-recipient = התג אומר למי הוא הונפק, באמצעות מזהה.
    .fail = התג אינו אומר למי הוא הונפק.
    .unknown = לא ידוע אם התג אומר למי הוא הונפק.
    .hint = { -corrected }
check-badge-subject = התג עוסק בהישג אחד.
    .fail = התג אינו עוסק בהישג אחד בדיוק.
    .unknown = לא ידוע אם התג עוסק בהישג אחד.
    .hint = { -corrected }
check-badge-achievement = להישג יש שם, תיאור וקריטריונים.
    .fail = להישג חסר מזהה, טיפוס, שם, תיאור או קריטריונים.
    .unknown = לא ידוע אם ההישג מתואר במלואו.
    .hint = { -corrected }
check-badge-profiles = המנפיק ופרופילים אחרים אומרים מה הם.
    .fail = המנפיק או פרופיל אחר אינו אומר מה הוא.
    .unknown = לא ידוע אם הפרופילים אומרים מה הם.
    .none = המנפיק מצוין באמצעות המזהה שלו בלבד.
    .hint = { -corrected }
check-badge-alignments = השיוכים ותיאורי התוצאות שלמים.
    .fail = שיוך או תיאור תוצאה אינו שלם.
    .unknown = לא ידוע אם השיוכים ותיאורי התוצאות שלמים.
    .none = לתג אין שיוכים או תיאורי תוצאות.
    .hint = { -corrected }
check-badge-evidence = הראיות הן מהסוג שהתקן מגדיר.
    .fail = ראיה אינה מהסוג שהתקן מגדיר.
    .unknown = לא ידוע אם הראיות הן מהסוג שהתקן מגדיר.
    .none = לתג אין ראיות.
    .hint = { -corrected }
check-badge-identities = המזהים של המקבל שלמים.
    .fail = מזהה של המקבל אינו שלם.
    .unknown = לא ידוע אם המזהים של המקבל שלמים.
    .none = המקבל אינו מצוין באמצעות כתובת דוא״ל או משהו דומה.
    .hint = { -corrected }
check-badge-results = התוצאות מפנות לתיאורים שיש להישג.
    .fail = תוצאה מפנה לתיאור שאין להישג, או שאינה עומדת בתנאים שלו.
    .unknown = לא ידוע אם התוצאות מתאימות לתיאורים שלהן.
    .none = התג אינו נותן תוצאות.
    .hint = { -corrected }
check-badge-result-status = התוצאות אינן אומרות שההישג הוחמץ.
    .fail = תוצאה אומרת שההישג לא הושלם.
    .unknown = לא ידוע אם תוצאה אומרת שההישג לא הושלם.
    .none = התג אינו נותן תוצאה עם סטטוס.
    .hint = קראו את התוצאה לפני שתסתמכו על התג.
check-badge-creator = המנפיק הוא גם היוצר של ההישג.
    .fail = מישהו אחר מצוין כיוצר של ההישג.
    .unknown = לא ידוע אם המנפיק הוא היוצר של ההישג.
    .none = אף אחד אחר אינו מצוין כיוצר של ההישג.
    .hint = שאלו את היוצר אם המנפיק הזה רשאי להעניק את ההישג.

check-endorsement-subject = ההמלצה אומרת על מה היא ממליצה.
    .fail = להמלצה חסר שם, או שאינה אומרת על מה היא ממליצה.
    .unknown = לא ידוע על מה ההמלצה.
    .hint = { -corrected }
check-endorsement-target = היא ממליצה על מה שהיא מצורפת אליו.
    .fail = היא ממליצה על { $subject }, ולא על מה שהיא מצורפת אליו.
    .fail-plain = היא אינה המלצה על מה שהיא מצורפת אליו.
    .unknown = לא ידוע אם היא ממליצה על מה שהיא מצורפת אליו.
    .hint = היא אינה אומרת דבר על התג הזה.
check-record-subject = הרשומה אומרת של מי היא ומה היא מכילה.
    .fail = הרשומה אינה אומרת של מי היא או מה היא מכילה.
    .unknown = לא ידוע אם הרשומה שלמה.
    .hint = { -corrected }
check-record-associations = מה שהרשומה מקשרת זה לזה נמצא בה.
    .fail = הרשומה מקשרת משהו שאינו נמצא בה.
    .unknown = לא ידוע אם מה שהרשומה מקשרת נמצא בה.
    .none = הרשומה אינה מקשרת דברים זה לזה.
    .hint = { -corrected }
check-record-vouches = מנפיק הרשומה חתם על התג הזה יחד עם שאר הרשומה. לתג אין חתימה משלו.
    .fail = לתג הזה אין חתימה משלו, וחתימת הרשומה אינה עומדת בבדיקה.
    .unknown = לא ידוע אם מנפיק הרשומה ערב לתג הזה, שאין לו חתימה משלו.
    .hint = בקשו מהמנפיק תג חתום.
check-record-issuer = התג נוקב במנפיק הרשומה כמנפיק שלו.
    .fail = התג נוקב במנפיק אחר ממנפיק הרשומה, ואותו מנפיק לא חתם עליו.
    .unknown = לא ידוע אם התג נוקב במנפיק הרשומה כמנפיק שלו.
    .hint = שאלו את המנפיק שהתג נוקב בו.

check-assertion-context = אוצר המילים של Open Badges מצוין.
    .fail = אוצר המילים של Open Badges אינו מצוין.
    .unknown = לא ידוע אם אוצר המילים של Open Badges מצוין.
    .hint = { -corrected }
check-assertion-shape = בהענקה יש כל מה שהתקן דורש.
    .fail = בהענקה חסר משהו שהתקן דורש, או שהוא בצורה אחרת.
    .unknown = לא ידוע אם ההענקה שלמה.
    .hint = { -corrected }
check-assertion-dates = התאריכים בנויים כהלכה ובסדר הנכון.
    .fail = תאריך חסר, אינו בנוי כהלכה או אינו בסדר הנכון.
    .unknown = לא ידוע אם התאריכים בנויים כהלכה.
    .hint = { -corrected }
check-assertion-class = מה שהתג ניתן עליו מתואר במלואו.
    .fail = בתיאור של מה שהתג ניתן עליו חסר משהו, או שמשהו בו בצורה אחרת.
    .unknown = לא ידוע אם מה שהתג ניתן עליו מתואר במלואו.
    .hint = { -corrected }
check-assertion-issuer = המנפיק מתאר את עצמו במלואו.
    .fail = בתיאור שהמנפיק נותן על עצמו חסר משהו, או שמשהו בו בצורה אחרת.
    .unknown = לא ידוע אם המנפיק מתאר את עצמו במלואו.
    .hint = { -corrected }
check-assertion-upgraded = התג כתוב כפי ש־Open Badges 2.0 קובע.
    .fail = התג הולך לפי תקן קודם. הוא נקרא כפי ש־Open Badges 2.0 קובע.
    .unknown = לא ידוע אם התג כתוב כפי ש־Open Badges 2.0 קובע.
    .hint = אין צורך לעשות דבר. מנפיקים יכולים להנפיק תגים חדשים לפי תקן חדש יותר.
check-assertion-extensions = ההרחבות הן בצורה שלהן ונקראו.
    .fail = להרחבה חסר ההקשר או הטיפוס שלה.
    .unknown = הרחבה לא נקראה, ולא הושוותה לכללים שלה.
    .none = לתג אין הרחבות.
    .hint = { -corrected }
check-hosted-class = מה שהתג ניתן עליו נקרא מ־{ $host }.
    .plain = מה שהתג ניתן עליו נקרא יחד עם התג.
    .fail = בכתובת שבה אמור להיות מה שהתג ניתן עליו יש משהו אחר.
    .unknown = לא ידוע על מה התג ניתן.
    .hint = { -signer }
check-hosted-issuer = הפרופיל של המנפיק נקרא מהכתובת שלו עצמו ב־{ $host }.
    .plain = הפרופיל של המנפיק נקרא מהכתובת שלו עצמו.
    .fail = המנפיק אינו מצוין בכתובת שבה הוא מפרסם את הפרופיל שלו.
    .unknown = לא ידוע מה המנפיק מפרסם על עצמו.
    .none = לפי התקן שלו אין למנפיק פרופיל משלו, אלא רק אתר.
    .hint = { -signer }
check-hosted-same = מה שכתובת נותנת קורא לעצמו באותה כתובת.
    .fail = מה שכתובת נותנת קורא לעצמו בכתובת אחרת. הוא נקרא משם.
    .unknown = לא ידוע אם מה שכתובת נותנת קורא לעצמו באותה כתובת.
    .hint = ודאו שזה התג שרציתם לבדוק.
check-hosted-https = הכתובות הן כתובות https.
    .fail = אחת הכתובות היא כתובת http. הפנייה אליה נעשתה דרך https במקום זאת.
    .unknown = לא ידוע אם הכתובות הן כתובות https.
    .hint = אין צורך לעשות דבר. מנפיקים יכולים להשתמש ב־https בתגים חדשים.
check-hosted-supplied = השרתים נשאלו מה הם מפרסמים.
    .fail = לא הייתה פנייה אל { $host }. במקום זאת נקרא עותק שסיפקתם.
    .fail-plain = במקום מה שהשרת מפרסם עכשיו נקרא עותק שסיפקתם.
    .unknown = לא ידוע אם השרתים נשאלו.
    .hint = כדי לדעת מה נמצא שם עכשיו, בדקו שוב בלי העותק, או פתחו את הכתובת.
check-hosted-address = התג מציין את הכתובת שבה הוא מפורסם.
    .fail = התג אינו מציין כתובת שבה המנפיק שלו מפרסם אותו.
    .unknown = לא ידוע היכן התג מפורסם.
    .hint = בקשו מהמנפיק את הכתובת של התג.
check-hosted-assertion = התג נקרא מ־{ $host }, שם הוא מפורסם.
    .plain = התג נקרא מהמקום שבו הוא מפורסם.
    .fail = בכתובת שהתג הזה מציין נמצא תג אחר.
    .unknown = לא ידוע אם המנפיק מפרסם את התג הזה.
    .none = התג כבר אינו מפורסם.
    .hint = { -signer }
check-hosted-origin = { $host } הוא מקום שהמנפיק אומר שהוא מפרסם בו תגים.
    .plain = התג מפורסם במקום שהמנפיק אומר שהוא מפרסם בו תגים.
    .fail = { $host } אינו מקום שהמנפיק הנקוב אומר שהוא מפרסם בו תגים.
    .fail-plain = התג אינו מפורסם במקום שהמנפיק הנקוב אומר שהוא מפרסם בו תגים.
    .unknown = לא ידוע אם התג מפורסם במקום שהמנפיק אומר שהוא מפרסם בו תגים.
    .hint = { -signer }
check-hosted-copy = העותק שלפנינו אומר אותו דבר כמו מה שמפורסם.
    .fail = העותק שלפנינו אומר דבר אחר ממה שמפורסם. מוצג רק מה שמפורסם.
    .unknown = לא ידוע אם העותק שלפנינו אומר אותו דבר כמו מה שמפורסם.
    .none = לא ניתן עותק להשוואה.
    .hint = אל תסתמכו על העותק. ייתכן שהוא ישן, או ששינו אותו.

check-proof-present = התג נושא חתימה.
    .fail = התג אינו נושא חתימה.
    .unknown = לא ידוע אם התג נושא חתימה.
    .none = התג אינו נושא חתימה משלו.
    .hint = בקשו מהמנפיק תג חתום.
check-proof-shape = בהוכחה יש כל השדות שהטיפוס שלה צריך.
    .fail = בהוכחה חסר שדה שהטיפוס שלה צריך.
    .unknown = לא ידוע אם ההוכחה שלמה.
    .hint = { -corrected }
check-proof-suite = כלי הבדיקה הזה תומך ב־cryptosuite של ההוכחה.
    .fail = אי אפשר להשתמש כאן ב־cryptosuite בשם הזה.
    .unknown = לא ידוע אם החתימה מתאימה, בגלל ה־cryptosuite שלה.
    .hint = { -another }
check-proof-suite-name = ה־cryptosuite נקרא בשמו הנוכחי.
    .fail = ה־cryptosuite נקרא בשם ישן. השם נקרא כאילו היה השם הנוכחי.
    .unknown = לא ידוע אם ה־cryptosuite נקרא בשמו הנוכחי.
    .hint = מנפיקים יכולים להשתמש בשם הנוכחי בתגים חדשים.
check-proof-purpose = ההוכחה נעשתה כדי להצהיר משהו.
    .fail = ההוכחה נעשתה למטרה אחרת מאשר להצהיר משהו.
    .unknown = לא ידוע לאיזו מטרה נעשתה ההוכחה.
    .hint = { -corrected }
check-proof-dates = התאריכים של ההוכחה בנויים כהלכה.
    .fail = תאריך של ההוכחה אינו בנוי כהלכה.
    .unknown = לא ידוע אם התאריכים של ההוכחה בנויים כהלכה.
    .none = ההוכחה אינה נותנת תאריכים.
    .hint = { -corrected }
check-proof-expires = תוקף החתימה עצמה נמשך עד { $date }.
    .plain = תוקף החתימה עצמה לא פג.
    .fail = תוקף החתימה עצמה פג ב־{ $date }.
    .fail-plain = תוקף החתימה עצמה פג.
    .unknown = לא ידוע אם תוקף החתימה עצמה פג.
    .none = לחתימה עצמה אין תאריך סיום.
    .hint = בקשו מהמנפיק לחתום על התג מחדש.
check-proof-session = ההוכחה אינה קשורה לאתר אחד או להפעלה אחת.
    .fail = ההוכחה נעשתה לאתר אחד או להפעלה אחת, ואינה מוכיחה דבר במקום אחר.
    .unknown = לא ידוע אם ההוכחה קשורה לאתר אחד או להפעלה אחת.
    .hint = { -original }
check-proof-chain = ההוכחות שההוכחה הזאת נשענת עליהן נמצאות ומתאימות.
    .fail = הוכחה שההוכחה הזאת נשענת עליה חסרה או אינה מתאימה.
    .unknown = לא ידוע אם ההוכחות שההוכחה הזאת נשענת עליהן מתאימות.
    .none = ההוכחה אינה נשענת על אחרות.
    .hint = { -original }
check-proof-context = ההקשרים של ההוכחה תואמים את אלה של התג.
    .fail = ההקשרים של ההוכחה שונים מאלה של התג.
    .unknown = לא ידוע אם ההקשרים של ההוכחה תואמים את אלה של התג.
    .none = להוכחה אין הקשרים משלה להשוואה.
    .hint = { -original }
check-proof-value = לחתימה יש הצורה והאורך הנכונים.
    .fail = לחתימה אין הצורה והאורך של ה־cryptosuite שלה.
    .unknown = לא ידוע אם לחתימה יש הצורה הנכונה.
    .hint = { -original }
check-proof-signature = התג מתאים לחתימה שלו: הוא לא השתנה מאז שנחתם.
    .fail = התג אינו מתאים לחתימה שלו. הוא השתנה, או ניזוק, אחרי שנחתם.
    .unknown = לא ידוע אם התג מתאים לחתימה שלו.
    .hint = { -original }

check-proof-obsolete = ה־cryptosuite עדיין בשימוש.
    .fail = ה־cryptosuite מיושן. לא ידוע דבר לרעתו, אבל ייתכן שכלי בדיקה אחרים כבר אינם קוראים אותו.
    .unknown = לא ידוע אם ה־cryptosuite עדיין בשימוש.
    .hint = מנפיקים יכולים לחתום על תגים חדשים עם cryptosuite נוכחי.
check-proof-header = כותרת החתימה מציינת את האלגוריתם שלה ואינה מבקשת שום דבר שאינו מובן.
    .fail = כותרת החתימה מציינת אלגוריתם אחר מזה של המפתח שלה, או מבקשת משהו שאינו מובן.
    .unknown = לא ידוע מה כותרת החתימה מבקשת.
    .hint = { -original }
check-proof-derived = ההוכחה נעשתה להצגת התג.
    .fail = זה העותק שמיועד למחזיק בלבד, וממנו נעשים עותקים אחרים להצגה.
    .unknown = לא ידוע אם ההוכחה נעשתה להצגת התג.
    .hint = בקשו מהמחזיק עותק שנעשה להצגה.
check-proof-whole = התג מוצג בשלמותו.
    .fail = המחזיק בחר אילו חלקים של התג להציג. ייתכן שהושמט משהו שהמנפיק לא קבע כחובה, כגון תאריך סיום.
    .unknown = לא ידוע אם התג מוצג בשלמותו.
    .hint = אם חלק חסר חשוב לכם, בקשו אותו מהמחזיק.

check-jws-form = לתג יש צורה של JSON Web Signature.
    .fail = לתג אין צורה של JSON Web Signature.
    .unknown = לא ידוע אם לתג יש צורה של JSON Web Signature.
    .hint = { -transport }
check-jws-header = כותרת החתימה אינה מבקשת שום דבר חריג.
    .fail = כותרת החתימה היא מסוג אחר משיש לתגים, או שהיא מבקשת משהו שאינו מובן.
    .unknown = לא ידוע אם כותרת החתימה מבקשת משהו חריג.
    .hint = { -original }
check-jws-members = בכותרת החתימה יש רק שדות ש־Open Badges מתיר.
    .fail = בכותרת החתימה יש שדה ש־Open Badges אינו מתיר. הוא לא הובא בחשבון.
    .unknown = לא ידוע אם בכותרת החתימה יש שדות אחרים.
    .hint = { -corrected }
check-jws-algorithm = כלי הבדיקה הזה תומך באלגוריתם של החתימה.
    .fail = האלגוריתם של החתימה אינו אלגוריתם שמגן על תג.
    .unknown = לא ידוע אם החתימה מתאימה, בגלל האלגוריתם שלה.
    .hint = { -original }
check-jws-key = החתימה נוקבת במפתח ציבורי אחד.
    .fail = החתימה אינה נוקבת במפתח, או אינה נוקבת במפתח ציבורי אחד.
    .unknown = לא ידוע באיזה מפתח החתימה נוקבת.
    .hint = { -corrected }
check-jws-signature = התג מתאים לחתימה שסביבו: הוא לא השתנה מאז שנחתם.
    .fail = התג אינו מתאים לחתימה שסביבו. הוא השתנה, או ניזוק, אחרי שנחתם.
    .unknown = לא ידוע אם התג מתאים לחתימה שסביבו.
    .hint = { -original }

check-jwt-profile = האסימון והתעודה שבתוכו הולכים לפי תקן אחד.
    .fail = האסימון והתעודה שבתוכו הולכים לפי תקנים שונים.
    .unknown = לא ידוע לפי איזה תקן האסימון הולך.
    .hint = { -corrected }
check-jwt-claims = האסימון אומר אותו דבר כמו התעודה שבתוכו.
    .fail = האסימון אומר דבר אחר מהתעודה שבתוכו, או משמיט מה שהוא חייב לומר.
    .unknown = לא ידוע אם האסימון אומר אותו דבר כמו התעודה שבתוכו.
    .hint = { -corrected }
check-jwt-expires = תוקף האסימון עצמו נמשך עד { $date }.
    .plain = תוקף האסימון עצמו לא פג.
    .fail = תוקף האסימון עצמו פג ב־{ $date }.
    .fail-plain = תוקף האסימון עצמו פג.
    .unknown = לא ידוע אם תוקף האסימון עצמו פג.
    .none = לאסימון עצמו אין תאריך סיום.
    .hint = בקשו מהמנפיק לחתום על התג מחדש.
check-jwt-recipient = האסימון נוקב במקבל כפי שהתעודה נוקבת בו.
    .fail = האסימון אינו נוקב במקבל.
    .unknown = לא ידוע אם האסימון נוקב במקבל.
    .hint = מנפיקים יכולים לנקוב במקבל באסימון.
check-jwt-meaning = לכל מה שבתג יש משמעות מוגדרת.
    .fail = למשהו בתג אין משמעות מוגדרת. הוא חתום בכל זאת.
    .unknown = לא ידוע אם לכל מה שבתג יש משמעות מוגדרת.
    .hint = { -corrected }
check-jwt-proof = ההוכחות שבפנים תואמות את החתימה שסביבן.
    .fail = הוכחה שבתוך התג אינה מתאימה, אף שהחתימה שסביבה מתאימה.
    .unknown = לא ידוע אם ההוכחות שבפנים מתאימות.
    .hint = שאלו את המנפיק איזו מהחתימות קובעת.

check-key-identifier = המפתח מצוין במזהה בנוי כהלכה.
    .fail = המזהה של המפתח אינו בנוי כהלכה.
    .unknown = לא ידוע אם המפתח מצוין במזהה בנוי כהלכה.
    .hint = { -corrected }
check-key-resolver = כלי הבדיקה הזה יודע איך למצוא מפתחות מסוג זה.
    .fail = אי אפשר למצוא מפתחות מסוג זה.
    .unknown = לא ידוע מהו המפתח, כי כלי הבדיקה הזה אינו יכול למצוא מפתחות מסוג זה.
    .hint = { -another }
check-key-document = המסמך שבו רשום המפתח נקרא מ־{ $host }.
    .plain = המסמך שבו רשום המפתח נקרא.
    .fail = אין מסמך קריא שבו רשום המפתח ושמתפרסם ב־{ $host }.
    .fail-plain = המסמך שבו רשום המפתח חסר, או שאי אפשר לקרוא אותו.
    .unknown = לא ידוע של מי המפתח הזה.
    .hint = בקשו מהמנפיק לפרסם את המפתחות שלו מחדש.
check-key-document-id = המסמך שבו רשום המפתח עוסק במזהה שהוביל אליו.
    .fail = המסמך שבו רשום המפתח עוסק במישהו אחר.
    .unknown = לא ידוע במי עוסק המסמך שבו רשום המפתח.
    .hint = { -signer }
check-key-deactivated = בעל המפתח לא ויתר על המזהה שלו.
    .fail = בעל המפתח ויתר על המזהה שלו.
    .unknown = לא ידוע אם בעל המפתח ויתר על המזהה שלו.
    .hint = { -signer }
check-key-method = המפתח רשום במסמך של בעליו.
    .fail = המפתח אינו רשום במסמך של בעליו.
    .unknown = לא ידוע אם המפתח רשום במסמך של בעליו.
    .hint = { -signer }
check-key-controller = מי ששולט במפתח הוא הבעלים של המסמך שבו הוא רשום.
    .fail = מי ששולט במפתח אינו הבעלים של המסמך שבו הוא רשום, אלא מישהו אחר.
    .unknown = לא ידוע מי שולט במפתח.
    .hint = { -signer }
check-key-purpose = בעל המפתח מתיר להצהיר באמצעות המפתח הזה.
    .fail = בעל המפתח אינו מתיר להצהיר באמצעות המפתח הזה.
    .unknown = לא ידוע אם בעל המפתח מתיר להצהיר באמצעות המפתח הזה.
    .hint = { -signer }
check-key-current = המפתח לא בוטל ותוקפו לא פג.
    .fail = המפתח בוטל או שתוקפו פג.
    .unknown = לא ידוע אם המפתח עדיין בשימוש.
    .hint = בקשו מהמנפיק לחתום על התג מחדש.
check-key-format = המפתח בנוי כהלכה.
    .fail = המפתח אינו בנוי כהלכה, או אינו מפתח ציבורי.
    .unknown = לא ידוע אם המפתח בנוי כהלכה.
    .hint = בקשו מהמנפיק לפרסם את המפתחות שלו מחדש.
check-key-kind = המפתח הוא מהסוג שהאלגוריתם של החתימה משתמש בו.
    .fail = המפתח הוא מסוג אחר מזה שהאלגוריתם של החתימה משתמש בו.
    .unknown = לא ידוע אם המפתח מתאים לאלגוריתם של החתימה.
    .hint = { -corrected }
check-key-issuer = המפתח שייך למנפיק הנקוב.
    .fail = המפתח שייך ל־{ $controller }, ולא ל־{ $issuer }.
    .fail-plain = המפתח אינו שייך למנפיק הנקוב.
    .unknown = לא ידוע אם המפתח שייך למנפיק הנקוב.
    .hint = { -signer }
check-key-holder = המפתח שייך למי שמציג את התגים.
    .fail = המפתח שייך ל־{ $controller }, ולא למי שמצוין כמציג התגים.
    .fail-plain = המפתח אינו שייך למי שמצוין כמציג התגים.
    .unknown = לא ידוע אם המפתח שייך למי שמציג את התגים.
    .none = אף אחד אינו מצוין כמציג התגים.
    .hint = בדקו כל תג בפני עצמו.
check-issuer-domain = הדומיין { $host } ערב למנפיק.
    .plain = יש דומיין שערב למנפיק.
    .fail = אין דומיין שערב למנפיק.
    .unknown = לא ידוע אם יש דומיין שערב למנפיק.
    .none = המזהה של המנפיק אינו מציין דומיין.
    .hint = שאלו את המנפיק שאתם מכירים אם התג הזה שלו.

check-date-from = התג תקף מאז { $date }.
    .plain = תקופת התוקף התחילה.
    .fail = התג יהיה תקף רק מ־{ $date }.
    .fail-plain = תקופת התוקף עוד לא התחילה.
    .unknown = לא ידוע אם תקופת התוקף התחילה.
    .none = לתקופת התוקף אין התחלה.
    .hint = בדקו שוב באותו יום. בדקו גם שהשעון של המכשיר הזה נכון.
check-date-until = התג תקף עד { $date }.
    .plain = תקופת התוקף לא נגמרה.
    .fail = תוקף התג פג ב־{ $date }.
    .fail-plain = תקופת התוקף נגמרה.
    .unknown = לא ידוע אם תקופת התוקף נגמרה.
    .none = לתג אין תאריך סיום.
    .hint = שאלו את המנפיק אם יש תג חדש יותר. בדקו גם שהשעון של המכשיר הזה נכון.
check-status-revocation = לפי רשימת הסטטוס מ־{ $date } התג אינו מבוטל.
    .plain = התג אינו מבוטל.
    .fail = לפי רשימת הסטטוס מ־{ $date } התג מבוטל.
    .fail-plain = התג מבוטל.
    .unknown = לא ידוע אם המנפיק ביטל את התג.
    .none = המנפיק אינו מפרסם מידע על ביטול עבור התג הזה.
    .hint = שאלו את המנפיק מדוע.
check-status-suspension = לפי רשימת הסטטוס מ־{ $date } התג אינו מושעה.
    .plain = לפי רשימת הסטטוס התג אינו מושעה.
    .fail = לפי רשימת הסטטוס מ־{ $date } התג מושעה.
    .fail-plain = לפי רשימת הסטטוס התג מושעה.
    .unknown = לא ידוע אם המנפיק השעה את התג.
    .none = המנפיק אינו מפרסם מידע על השעיה עבור התג הזה.
    .hint = אפשר להסיר השעיה. בדקו שוב מאוחר יותר, או שאלו את המנפיק.
check-status-message = רשימת הסטטוס אינה אומרת דבר נוסף על התג.
    .fail = רשימת הסטטוס אומרת דבר נוסף על התג, בצורה שמיועדת לתוכנות: { $found }.
    .fail-plain = רשימת הסטטוס אומרת דבר נוסף על התג, בצורה שמיועדת לתוכנות.
    .unknown = לא ידוע אם המנפיק אומר דבר נוסף על התג.
    .hint = שאלו את המנפיק מה המשמעות של זה.
check-status-entry = מה שהתג אומר על מקומו ברשימת סטטוס כתוב כפי שצריך.
    .fail = מה שהתג אומר על מקומו ברשימת סטטוס אינו כתוב כפי שצריך.
    .unknown = לא ידוע מה מקומו של התג ברשימת סטטוס.
    .hint = { -corrected }
check-status-list = רשימת הסטטוס { $url } מ־{ $date } תקינה.
    .plain = רשימת הסטטוס תקינה.
    .fail = רשימת הסטטוס { $url } אינה תקינה.
    .fail-plain = רשימת הסטטוס אינה תקינה.
    .unknown = לא ידוע אם רשימת הסטטוס תקינה.
    .hint = בקשו מהמנפיק לפרסם את רשימת הסטטוס שלו מחדש.
check-status-keeper = המנפיק מנהל את רשימת הסטטוס.
    .fail = רשימת הסטטוס מנוהלת על ידי { $keeper }, ולא על ידי המנפיק.
    .fail-plain = רשימת הסטטוס אינה מנוהלת על ידי המנפיק.
    .unknown = לא ידוע מי מנהל את רשימת הסטטוס.
    .hint = שאלו את המנפיק אם הוא מסתמך עליה.
check-status-privacy = בקשת רשימת הסטטוס אינה מגלה איזה תג נבדק.
    .fail = רשימת הסטטוס עוסקת בתג הזה בלבד, ולכן נמסר לשרת שלה איזה תג נבדק.
    .unknown = לא ידוע אם בקשת רשימת הסטטוס מגלה איזה תג נבדק.
    .hint = מנפיקים יכולים לנהל רשימה אחת לתגים רבים.
check-schema-conforms = התג תואם את הסכמה שהוא מציין.
    .fail = התג אינו תואם את הסכמה שהוא מציין.
    .unknown = לא ידוע אם התג תואם את הסכמה שהוא מציין.
    .none = התג אינו מציין סכמה שעליו להתאים לה.
    .hint = { -corrected }
check-refresh-current = למנפיק אין גרסה חדשה יותר של התג.
    .fail = למנפיק יש גרסה חדשה יותר של התג.
    .unknown = לא ידוע אם למנפיק יש גרסה חדשה יותר של התג.
    .none = התג אינו מציין מקום שבו אפשר לחפש גרסה חדשה יותר.
    .hint = בקשו את הגרסה החדשה יותר.
check-endorsements-hold = ההמלצות עומדות בבדיקה.
    .fail = המלצה אינה עומדת בבדיקה.
    .unknown = לא ידוע אם ההמלצות עומדות בבדיקה.
    .none = התג אינו נושא המלצות.
    .hint = אל תסתמכו על ההמלצה הזאת.
check-picture-signed = התמונה היא חלק ממה שנחתם.
    .fail = התמונה באה מ־{ $host }, והחתימה אינה חלה עליה.
    .fail-plain = החתימה אינה חלה על התמונה.
    .unknown = לא ידוע אם החתימה חלה על התמונה.
    .none = לתג אין תמונה.
    .hint = אל תסיקו דבר מהתמונה.

check-picture-whole = היה אפשר לקרוא את התמונה עד סופה.
    .fail = התמונה נקטעת או פגומה. מה שבא אחרי המקום הזה לא נקרא.
    .unknown = התמונה לא נקראה עד סופה.
    .hint = { -transport }
check-picture-encoding = אפשר לקרוא את הטקסט שבתמונה.
    .fail = התמונה אינה בקידוד UTF-8. מה שבא אחרי התו האחר הראשון לא נקרא.
    .unknown = לא ידוע אם אפשר לקרוא את הטקסט שבתמונה.
    .hint = { -transport }
check-picture-document-type = התמונה אינה מגדירה דבר שיכול לשנות את מה שנמצא בה.
    .fail = לתמונה יש סוג מסמך שיכול לשנות את מה שנמצא בה.
    .unknown = לתמונה יש סוג מסמך שיכול לשנות את מה שנמצא בה. הוא אינו נקרא.
    .hint = הוציאו את סוג המסמך (השורה שלו מתחילה ב־DOCTYPE), או בקשו מהמנפיק את התג כ־JSON.
check-picture-badge = יש תג בתמונה.
    .fail = אין תג בתמונה. ייתכן שאתר אינטרנט הוציא אותו.
    .unknown = לא ידוע אם יש תג בתמונה.
    .hint = הורידו שוב את התמונה מהמקום שבו היא הוענקה, או בקשו מהמנפיק את התג כ־JSON.
check-picture-single = יש תג אחד בתמונה.
    .fail = יש כמה תגים בתמונה.
    .unknown = לא ידוע כמה תגים יש בתמונה.
    .hint = בדקו לאיזה מהם הכוונה.
check-picture-text = אפשר לקרוא את הטקסט של התג.
    .fail = התמונה אומרת שיש בה תג, אבל הטקסט שלו חסר או פגום.
    .unknown = הטקסט של התג לא נקרא.
    .hint = { -transport }
check-picture-compressed = הטקסט שבתמונה אינו דחוס.
    .fail = הטקסט שבתמונה דחוס, והתקן אוסר זאת.
    .unknown = לא ידוע אם הטקסט שבתמונה דחוס.
    .hint = { -baked }
check-picture-chunk = הטקסט שבתמונה נמצא במקום המיועד ליוניקוד.
    .fail = הטקסט שבתמונה נמצא במקום המיועד רק לאותיות מערב־אירופיות. ייתכן שאותיות אחרות נפגמו.
    .unknown = לא ידוע היכן בתמונה נמצא הטקסט.
    .hint = { -baked }
check-picture-checksum = סיכום הביקורת של הטקסט שבתמונה נכון.
    .fail = סיכום הביקורת של הטקסט שבתמונה שגוי. ייתכן שהתמונה פגומה.
    .unknown = לא ידוע אם סיכום הביקורת של הטקסט שבתמונה נכון.
    .hint = { -transport }
check-picture-both = התמונה מכילה את התג בדרך אחת.
    .fail = התמונה מכילה תג בשתי דרכים. רק אחת נקראה.
    .unknown = לא ידוע בכמה דרכים התמונה מכילה את התג.
    .hint = { -baked }
check-picture-elements = במקום של התג בתמונה אין דבר מלבד התג.
    .fail = במקום של התג בתמונה יש גם משהו אחר. הוא הושמט.
    .unknown = לא ידוע מה עוד נמצא במקום של התג בתמונה.
    .hint = { -baked }
check-picture-namespace = שמו של מקום התג בתמונה הוא כפי שהתקן קובע.
    .fail = שמו של מקום התג בתמונה שונה ממה שהתקן קובע.
    .unknown = לא ידוע מה שמו של מקום התג בתמונה.
    .hint = { -baked }

check-container-complete = כל תג שבפנים נבדק בפני עצמו.
    .fail = לא כל תג שבפנים אפשר לבדוק בפני עצמו.
    .unknown = חלק ממה שנמצא בפנים לא נבדק.
    .hint = בדקו את התגים אחד אחד.

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = לא התקבלה תשובה מ־{ $host }, או שלא מותרות שם בדיקות מדפי אינטרנט.
why-unreachable-plain = לא היה אפשר להביא מסמך שנדרש לכך.
why-status = התשובה מ־{ $host } הייתה סטטוס HTTP { $status } במקום המסמך.
why-not-permitted = כלי הבדיקה הזה אינו מניח לתג לגרום למכשיר שלכם לפנות אל { $url }.
why-not-permitted-plain = כלי הבדיקה הזה אינו מניח לתג לגרום למכשיר שלכם לפנות אל הכתובת הנתונה.
why-offline = לא הייתה פנייה לאיש, כפי שביקשתם.
why-limit = זה ידרוש יותר עבודה ממה שמותר כאן לתג אחד.
why-unreliable = אי אפשר להסתמך על מה שמתפרסם לשם כך ב־{ $host }.
why-unreliable-plain = אי אפשר להסתמך על מה שמתפרסם לשם כך.
why-not-asked = לא נשאל איש, כי לא נמצא שהתג הוא של המנפיק שלו.
why-unsupported = כלי הבדיקה הזה אינו תומך ב־{ $name }.
why-unsupported-plain = כלי הבדיקה הזה אינו תומך במה שנדרש לו לשם כך.
hint-unreachable = נסו שוב מאוחר יותר. זה אינו אומר דבר על התג.
hint-not-permitted = בקשו מהמנפיק לפרסם אותו בכתובת https ציבורית.
hint-offline = בדקו שוב כאשר מותר לפנות לשרתים.
hint-limit = { -another }
hint-unreliable = שאלו את המנפיק. זה אינו אומר דבר על התג.
hint-not-asked = ראו קודם מה עוד נמצא.
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = מדובר ב־{ $name }.
fact-found = נמצא: { $found }.
fact-expected = הצפוי: { $expected }.
fact-status = סטטוס: { $status }.
fact-reason = הסיבה שניתנה שם: ”{ $reason }”.
check-none = אין בתג הזה דבר שמצריך את הבדיקה { $check }.

## The language of this file

language = he
direction = rtl

## The status strip: headline, then the second line
##

## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name

## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = התג הזה נבדק…
headline-valid = החתימה תקפה – הונפק על ידי { $domain }
headline-valid-path = החתימה תקפה – הונפק מחלק של { $domain }
headline-no-status = החתימה תקפה – אין מידע על ביטול
headline-status-unknown = החתימה תקפה – לא נבדק אם בוטל
headline-suspension-unknown = החתימה תקפה – לא נבדק אם הושעה
headline-unlinked = החתימה תקפה – המנפיק לא זוהה
headline-not-completed = החתימה תקפה – ההישג לא הושלם
headline-not-yet = יהיה תקף רק מ־{ $date }
headline-not-yet-plain = עוד לא תקף
headline-expired = התוקף פג ב־{ $date }
headline-expired-plain = התוקף פג
headline-signature-expired = תוקף החתימה פג ב־{ $date }
headline-signature-expired-plain = תוקף החתימה פג
headline-suspended = הושעה על ידי המנפיק
headline-suspended-plain = הושעה
headline-revoked = בוטל על ידי המנפיק
headline-revoked-plain = בוטל
headline-wrong-signer = לא נחתם על ידי המנפיק הנקוב
headline-malformed = מפר את הכללים של הפורמט שלו
headline-unsigned = אף אחד לא חתם על זה
headline-tampered = אינו מתאים לחתימה שלו
headline-could-not-check = לא היה אפשר לבדוק
headline-unsupported = כלי הבדיקה הזה אינו יכול לקרוא תג מסוג זה
headline-not-a-badge = לא נמצא כאן תג

second-contacting = בפנייה אל { $hosts }
second-issued-by = הונפק על ידי { $domain }.
second-issued-from = הונפק מחלק של { $domain }.
second-in-date = בתוך תקופת התוקף.
second-no-end = אין תאריך סיום.
second-not-revoked = לא בוטל, נכון ל־{ $date }.
second-not-revoked-plain = לא בוטל.
second-no-status = המנפיק אינו מפרסם מידע על ביטול.
second-status-unknown = לא היה אפשר להגיע אל { $host }. נסו שוב מאוחר יותר.
second-status-unknown-plain = לא נבדק אם התג נשלל.
second-unlinked = נחתם במפתח שאין דומיין שערב לו.
second-not-completed = תוצאה בתג אומרת שההישג לא הושלם.
second-not-yet = החתימה תקפה. התאריכים מושווים לשעון של המכשיר הזה.
second-expired = החתימה תקפה; התג היה בתוקף מ־{ $from } עד { $until }.
second-expired-plain = החתימה תקפה.
second-signature-expired = התג מתאים לחתימה שלו, אבל החתימה נועדה להחזיק רק עד אז.
second-suspended = החתימה תקפה, אבל התג מושעה לעת עתה.
second-revoked = החתימה תקפה, אבל התג כבר אינו עומד בתוקפו.
second-malformed = ייתכן שזו טעות בתום לב: בקשו מהמנפיק תג מתוקן.
second-unsigned = כל אחד היה יכול לכתוב אותו.
second-tampered = הוא השתנה, או ניזוק, אחרי שנחתם. בקשו את הקובץ המקורי.
second-missing = בדיקה נדרשת לא רצה.
second-says-nothing = זה אינו אומר דבר על התג.
second-unsupported = ייתכן שכלי בדיקה אחר יכול.
second-not-a-badge = חפשו את הקובץ של התג עצמו. לעתים קרובות המנפיק מציע אותו להורדה.
second-checked = נבדק: { $time }.

## What the badge says

not-checked-yet = עוד לא נבדק.
unnamed = תג ללא שם
label-issuer = הונפק על ידי
label-recipient = הונפק עבור
label-issued = תאריך ההנפקה
label-expires = פקיעת התוקף
label-unchecked-issuer = נוקב כמנפיק
label-unchecked-recipient = נוקב כמקבל
label-unchecked-issued = נוקב כתאריך הנפקה
label-unchecked-expires = נוקב כתאריך סיום
issuer-self = קורא לעצמו ”{ $name }”
issuer-unlinked = מפתח שאין דומיין שערב לו
issuer-punycode = בכתובת יש אותיות מחוץ לאלפבית הלטיני הבסיסי. היא מוצגת בצורתה הטכנית, כי אותיות כאלה יכולות להיראות דומות זו לזו.
self-issued = המנפיק והמקבל הם אותו אחד: זו הצהרה על עצמו.
recipient-sealed-email = כתובת דוא״ל מוסתרת: ערך גיבוב, להשוואה בלבד
recipient-sealed = מזהה מוסתר: ערך גיבוב, להשוואה בלבד
recipient-id = מישהו שמצוין באמצעות מזהה בלבד
recipient-hidden = המקבל אינו מוצג
no-end = אין תאריך סיום
states = { $domain } מצהיר:
states-plain = המנפיק מצהיר:
show-picture = הצגת התמונה מ־{ $host }
picture-uncovered = החתימה אינה חלה על התמונה.
person-question = האם מדובר באדם הזה?
summary-unchecked = הצגת תוכן שלא נבדק
unchecked = אף אחד אינו ערב למה שכתוב כאן. כל אחד היה יכול לכתוב אותו.

## Details

summary-details = הצגת פרטים
label-name-as-written = השם כפי שנכתב
label-issuer-id = המזהה של המנפיק
label-issuer-about = המנפיק על עצמו
label-recipient-id = המזהה של המקבל
label-valid-from = תחילת התוקף
label-achievement = הישג
label-kind = סוג
label-creator = יוצר ההישג
label-criteria = קריטריונים
label-narrative = כיצד הושג
label-evidence = ראיות
label-source = הוערך על ידי
label-role = תפקיד
label-term = תקופת לימודים
label-activity-start = תאריך תחילת הפעילות
label-activity-end = תאריך סיום הפעילות
label-credits-earned = נקודות זכות שנצברו
label-license = מספר רישיון
label-credits-available = נקודות זכות אפשריות
label-field-of-study = תחום לימודים
label-specialization = התמחות
label-human-code = קוד
label-language = שפה
label-version = גרסה
label-related = גרסאות אחרות
label-alignments = מפנה אל
label-tags = מילות מפתח
label-badge-id = המזהה של התג
label-achievement-id = המזהה של ההישג
criteria-page = דף על הקריטריונים
evidence-page = דף של ראיות
more-items = פריטים נוספים שאינם מוצגים כאן: { $count }.

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = תגים שכל אחד מהם נבדק בפני עצמו: { $count }
second-several = מה שעלה לגבי כל אחד מופיע לצדו.
label-results = תוצאות
result-required = נדרש: { $value }
result-range = אפשרי: { $value }
label-endorsed = ממליצה על
label-comment = מה היא אומרת על כך
label-endorsements = המלצות
endorsements-note = המלצה מציינת את מה שהיא ממליצה עליו באמצעות מזהה בלבד. היא אינה חלה על מה שהתג אומר, ואחרים יכולים לכתוב אותו מזהה.
endorsed-award = מי ממליץ על ההענקה הזאת
endorsed-achievement = מי ממליץ על תג מסוג זה
endorsed-creator = מי ממליץ על היוצר של תג מסוג זה
endorsed-issuer = מי ממליץ על המנפיק
endorser-issuer = זה המנפיק של התג.
endorser-recipient = זה המקבל של התג.
headline-elsewhere = אינה ממליצה על זה
label-achievements = רשומים בו גם
label-associations = כיצד הם קשורים
association-exact-match-of = { $source } זהה ל־{ $target }.
association-is-child-of = מקומו של { $source } הוא תחת { $target }.
association-is-parent-of = { $source } מורכב מחלקים כגון { $target }.
association-is-part-of = { $source } הוא חלק של { $target }.
association-is-peer-of = { $source } נמצא באותה רמה כמו { $target }.
association-is-related-to = { $source } קשור ל־{ $target }.
association-precedes = { $source } בא לפני { $target }.
association-replaced-by = { $source } הוחלף ב־{ $target }.
hint-gone = הוא כבר אינו מפורסם שם, או לא לכולם. זה אינו אומר דבר על התג.
headline-hosted = אושר מול { $domain }
headline-hosted-plain = אושר מול האתר של המנפיק
headline-hosted-copies = תואם עותקים של מה שפורסם על ידי { $domain }
headline-hosted-copies-plain = תואם עותקים של מה שפורסם באתר של המנפיק
headline-wrong-host = לא פורסם על ידי המנפיק הנקוב
second-hosted = האתר של המנפיק מפרסם עכשיו את אותו רישום בדיוק. הוא אינו חתום.
second-hosted-copies = סיפקתם עותקים; לא ידוע במלואו מה האתר של המנפיק מפרסם עכשיו. התג אינו חתום.
second-hosted-not-yet = האתר של המנפיק מפרסם אותו. התאריכים מושווים לשעון של המכשיר הזה.
second-hosted-expired = האתר של המנפיק מפרסם אותו; הוא היה בתוקף מ־{ $from } עד { $until }.
second-hosted-expired-plain = האתר של המנפיק מפרסם אותו.
second-hosted-revoked = האתר של המנפיק אומר זאת. התג כבר אינו עומד בתוקפו.
publishes = מה שמתפרסם ב־{ $host }:
supplied = מה שכתוב בעותק שלכם של מה שפורסם ב־{ $host }:
picture-outside = התמונה עצמה אינה חלק ממה שמפורסם על התג.
label-published = היכן זה נקרא
published-award = ההענקה: { $place }
published-achievement = על מה ניתן: { $place }
published-issuer = המנפיק: { $place }
place-document = במסמך עצמו
place-supplied = עותק שסיפקתם, של { $host }
open-issuer = מי המנפיק.
open-pages-hosted = מה שמראים דפים מקושרים: הם אינם חלק ממה שהושווה.
way-page = פתיחת הדף של התג עצמו ב־{ $host }
way-copies = עותק שתשמרו משם אפשר לגרור אל הדף שבודק תגים, יחד עם התג. הוא ייחשב אז לעותק שסיפקתם.

## Only in the feature `recipient`: is it about this person?

person-hint = הקלידו כתובת דוא״ל, כתובת אינטרנט, מספר טלפון, DID או מזהה אחר. ההשוואה נעשית במכשיר הזה; כלי הבדיקה הזה אינו שולח ואינו שומר אותו.
person-compare = השוואה
person-match = יש התאמה: התג מציין את המקבל שלו במזהה הזה. זה אינו מראה מי מציג אותו.
person-no-match = אין התאמה: מבין המזהים מסוג זה, התג מציין את המקבל שלו במזהה אחר, או במזהה הזה בכתיב אחר.
person-unconfirmed = אי אפשר לדעת: לא נמצא שהתג עצמו תקף, ולכן מה שהוא אומר על המקבל שלו אינו נחשב.
person-nothing-typed = אי אפשר לדעת: לא הוקלד דבר.
person-no-identifier = אי אפשר לדעת: התג אינו נותן מזהה של המקבל שלו.
person-other-kind = אי אפשר לדעת: התג אינו מציין את המקבל שלו בזה, אלא במזהים מסוגים אחרים, או מסוגים שכלי הבדיקה הזה אינו מכיר.
person-unknown-hash = אי אפשר לדעת: בתג יש מזהה כזה כערך גיבוב מסוג שכלי הבדיקה הזה אינו מכיר.
person-spelling = אי אפשר לדעת: ייתכן שבתג נמצא אותו מזהה בכתיב אחר. הקלידו אותו כפי שהיה אצל המנפיק; מספר טלפון עם קידומת המדינה.
person-limit = אי אפשר לדעת: זה ידרוש יותר עבודה ממה שמותר כאן לתג אחד.
person-not-valid = התג עצמו אינו תקף: ראו מה עוד נמצא.

## Checks and what they leave open

summary-checks = הצגת הבדיקות ({ $count })
label-checks = מה נבדק
outcome-passed = עבר:
outcome-failed = נכשל:
outcome-unknown = לא נבדק:
outcome-none = לא רלוונטי:
label-not-checked = מה לא נבדק
open-truth = אם מה שמצהיר { $domain } נכון.
open-truth-plain = אם מה שהתג מצהיר נכון.
open-owner = מי מפעיל את { $domain }.
open-owner-plain = מי מחזיק במפתח.
open-person = אם התג הוא על האדם שמציג אותו.
open-pages = מה שמראים דפים מקושרים: חתימה אינה חלה עליהם.
label-contacted = שרתים שהייתה אליהם פנייה
nobody-contacted = אין.
label-checked-at = התאריכים הושוו עם
label-checker = נבדק באמצעות
label-proofs = חתימות
proof-issuer = נעשתה במפתח של המנפיק, לפי { $suite }.
proof-co-signature = חתימה נוספת של { $controller }. היא מתאימה, ואינה אומרת דבר על השאלה מי הנפיק את התג.
proof-co-signature-open = חתימה נוקבת במפתח { $method }. היא לא אושרה ואינה נחשבת.

## Actions

action-verify = בדקו בעצמכם ב־{ $host }
action-copy = העתקת התג
action-copied = הועתק
action-download = הורדת התג
action-again = בדיקה חוזרת
print-note = דף מודפס אינו מוכיח דבר. בדקו את התג עצמו ב־{ $url }.
print-note-plain = דף מודפס אינו מוכיח דבר. בדקו את התג עצמו.

## Only in the feature `trust`: lists that the reader chose

listings-label = ברשימות שבחרתם
listing-named-since = מופיע אצל { $keeper } בתור { $name } מאז { $date }.
listing-named = מופיע אצל { $keeper } בתור { $name }.
listing-since = מופיע אצל { $keeper } מאז { $date }.
listing-plain = מופיע אצל { $keeper }.
listing-ended = אינו מופיע עוד אצל { $keeper }: הרישום הסתיים ב־{ $date }.
listing-not-yet = עדיין אינו מופיע אצל { $keeper }: הרישום מתחיל ב־{ $date }.
listing-none = אינו ברשימה של { $keeper }. זה אינו אומר דבר על המנפיק.
listing-unknown = לא נבדק אם המנפיק מופיע אצל { $keeper }.
listing-unconfirmed = לא נמצא שהתג עצמו תקין, ולכן לא חיפשו איש.
listing-form = המסמך אינו רשימה מסוג שהבודק הזה קורא.
listing-out-of-date = הזמן של הרשימה עצמה עבר, או שטרם התחיל.
listing-not-in-order = הרשימה אינה תואמת את החתימה שלה, או שמי שמנהל אותה ביטל אותה.
listing-ambiguous = ברשימה יש כמה רישומים של המנפיק שאומרים דברים שונים.
listing-signer = הרשימה חתומה בידי { $signer }.
listing-unsigned = הרשימה אינה חתומה.
listing-date = היא נכונה ל־{ $date }.
listings-page-label = רשימה שהדף הזה מציין. לא אתם בחרתם בה, והיא אינה משנה דבר בתג

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = אתרים שהמנפיק מציין
site-linked = { $host } והמנפיק מציינים זה את זה.
site-not-linked = { $host } אינו מציין את המנפיק. רק המנפיק אומר שהם שייכים זה לזה.
site-unknown = לא נבדק אם { $host } מציין את המנפיק.
site-out-of-date = מה שהוא מפרסם על המנפיק אינו בתוקף.
site-not-in-order = מה שהוא מפרסם על המנפיק אינו תואם את מפתח המנפיק, או שאי אפשר לקרוא אותו.
co-signers-label = מי עוד חתם
co-signers-count = חברים כיום של { $community } שחתמו: { $count }. ביקשתם: { $required }.
co-signer-member = חבר קהילה: { $controller }
co-signer-other = מי שלא נמצאה לו חברות: { $controller }
endorsed-parent = מי ממליץ על הארגון שהמנפיק אומר שהוא חלק ממנו
endorsed-assessor = מי ממליץ על מי שהעריך את זה
beside-source = היא באה לצד התג, ב־{ $source }.
beside-within = היא באה לצד התג, באותו מסמך.
bound-text = היא קשורה בדיוק לטקסט הזה של התג.
bound-other-text = היא קשורה לטקסט אחר: היא ממליצה על תג עם המזהה הזה, ולא אושר שזה התג הזה.
bound-not-compared = היא קשורה לטקסט שלא ניתן היה להשוות לתג הזה.
bound-identifier = היא ממליצה על תג עם המזהה הזה; לא אושר שהכוונה לטקסט הזה.
aside-label = לצד התג, בלי שנמצא קשר אליו
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = שאלות לשאול
facet-stated = נאמר:
facet-confirmed = אושר:
facet-unknown = לא ידוע:
facet-voice = מי אומר את זה?
facet-voice-self = האדם שהתג עוסק בו אומר זאת על עצמו.
facet-voice-host = מי שמפעיל את { $host }.
facet-voice-key = מי שמחזיק במפתח המנפיק.
facet-voice-kind = אם זה אדם, קבוצה או ארגון.
facet-known-by = איך אנחנו מכירים את הקול הזה?
facet-known-host = { $host } ערב לו.
facet-known-site = { $host } והמנפיק מציינים זה את זה.
facet-known-list = הוא מופיע אצל { $keeper }, ברשימה שבחרתם.
facet-known-endorser = { $name }, כפי שהוא קורא לעצמו, ממליץ על המנפיק.
facet-known-not = דבר אינו מעיד עליו כאן מלבד המפתח שלו.
facet-done = מה האדם עשה?
facet-done-narrative = מתואר איך המקבל זכה בו.
facet-done-criteria = מתואר מה נדרש כדי לזכות בו.
facet-done-not = התג אינו אומר.
facet-seen = מי ראה או העריך את זה?
facet-seen-source = { $name }, לדברי המנפיק.
facet-seen-signed = { $name }, כפי שהוא קורא לעצמו, חתם גם הוא.
facet-seen-results = בתג יש תוצאות.
facet-seen-not = התג אינו מציין איש מלבד המנפיק.
facet-work = אפשר לראות את זה?
facet-work-linked = יש קישורים לראיות. איש כאן אינו יודע אם הן עדיין מראות את מה שהמנפיק ראה.
facet-work-described = הראיות מתוארות, בלי קישור.
facet-work-not = לא ניתנו ראיות.
facet-maker = של מי ההגדרה?
facet-maker-issuer = של המנפיק עצמו.
facet-maker-signed = של { $name }, כפי שהוא קורא לעצמו, שממליץ על התג או על המנפיק.
facet-maker-other = של { $name }, לדברי המנפיק.
facet-maker-not = התג אינו אומר מי הגדיר אותו.
facet-place = באיזה הקשר?
facet-place-framework = הוא מפנה אל { $name }.
facet-place-details = מילות מפתח או פרטים אחרים נמצאים בין הפרטים.
facet-place-not = התג אינו מציין הקשר.
facet-when = מתי, והאם הוא עדיין בתוקף?
facet-when-earned = הושג ב־{ $date }.
facet-when-in-date = הוא בתוקף, לפי השעון של המכשיר הזה.
facet-when-over = הוא אינו בתוקף, לפי השעון של המכשיר הזה.
facet-when-stands = המנפיק לא ביטל אותו.
facet-when-withdrawn = המנפיק ביטל אותו.
facet-when-not = אם המנפיק ביטל אותו.
facet-person = האם הוא על האדם הזה?
facet-person-match = הוא מציין את המקבל במה שנתתם.
facet-person-other = הוא מציין את המקבל במשהו אחר ממה שנתתם.
facet-person-not = איש לא השווה אותו לאדם, או שלא ניתן היה לדעת.
facet-company = מי עומד לצידו?
facet-company-member = { $controller }, חבר בקהילה שציינתם, חתם עליו.
facet-company-endorser = { $name }, כפי שהוא קורא לעצמו, ממליץ עליו.
facet-company-not = לא ידוע על עוד מישהו שעומד לצידו. רוב ההכרה היא קטנה.
facet-consent = האם האדם קיבל אותו?
facet-consent-self = האדם הנפיק אותו בעצמו.
facet-consent-given = המקבל המליץ עליו במפתח שלו.
facet-consent-presented = המקבל הכניס אותו למצגת במפתח שלו.
facet-consent-not = דבר כאן אינו מראה שהמקבל קיבל אותו.

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = נבדק ב־{ $time }, כאשר הדף הזה נבנה.
twin-file = התג כקובץ
twin-picture = תמונה אינה מוכיחה דבר: בדקו את התג עצמו.
