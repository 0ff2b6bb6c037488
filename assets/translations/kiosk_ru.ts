<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutMap</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AllChip</name>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
</context>
<context>
    <name>AnswerPaper</name>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Откуда это известно?</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>Что это значит?</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Читать дальше</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>A: documents and research · B: reference works, journalism · C: hints</source>
        <translation>A: документы и исследования · B: справочники, публицистика · C: указания</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Взять с собой</translation>
    </message>
</context>
<context>
    <name>ArticlePaper</name>
    <message>
        <source>Touch to read on</source>
        <translation>Коснитесь, чтобы читать дальше</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Take off the balance: %1</source>
        <translation>Снять с весов: %1</translation>
    </message>
    <message>
        <source>Put on the balance: %1</source>
        <translation>Положить на весы: %1</translation>
    </message>
</context>
<context>
    <name>Breadcrumbs</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>CertaintyTag</name>
    <message>
        <source>verified</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>приблизительно</translation>
    </message>
    <message>
        <source>placed to about %1 m</source>
        <translation>место с точностью до %1 м</translation>
    </message>
    <message>
        <source>%1, placed to about %2 m</source>
        <translation>%1, место: около %2 м</translation>
    </message>
</context>
<context>
    <name>ChangePaper</name>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>ChoiceTeller</name>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>ползунок</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>Welcome to “%1”. The arrow keys lead from one thing to the next. Enter chooses, Back goes back. The Help key makes words larger.</source>
        <translation>Добро пожаловать: «%1». Стрелки ведут от одного к другому. Ввод выбирает, «Назад» возвращает. Клавиша «Помощь» увеличивает слова.</translation>
    </message>
</context>
<context>
    <name>ClaimsFoot</name>
    <message>
        <source>The balance</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>Who offered what</source>
        <translation>Кто что предлагал</translation>
    </message>
    <message>
        <source>Other sums</source>
        <translation>Другие суммы</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>Code for telephones</source>
        <translation>Код для телефона</translation>
    </message>
</context>
<context>
    <name>CompareLeaves</name>
    <message>
        <source>Other treaty on the left</source>
        <translation>Другой договор слева</translation>
    </message>
    <message>
        <source>Other treaty on the right</source>
        <translation>Другой договор справа</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Other treaty on the left</source>
        <translation>Другой договор слева</translation>
    </message>
    <message>
        <source>Other treaty on the right</source>
        <translation>Другой договор справа</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CorrectionPaper</name>
    <message>
        <source>An earlier text of this museum said</source>
        <translation>В прежнем тексте музея говорилось</translation>
    </message>
    <message>
        <source>The sources say</source>
        <translation>Источники говорят</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Newspapers and magazines</source>
        <translation>Газеты и журналы</translation>
    </message>
    <message>
        <source>Books and research</source>
        <translation>Книги и исследования</translation>
    </message>
    <message>
        <source>Reference works</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Web pages and broadcasts</source>
        <translation>Веб-страницы и передачи</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Whose pictures they are</source>
        <translation>Кому они принадлежат</translation>
    </message>
    <message>
        <source>Who reads aloud</source>
        <translation>Кто читает вслух</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Not yet reviewed by a native reader</source>
        <translation>Ещё не проверено носителем языка</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Другие источники</translation>
    </message>
</context>
<context>
    <name>CreditsSheet</name>
    <message>
        <source>Sources and credits</source>
        <translation>Источники и авторы</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Рисунки</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Взять с собой</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>What still stands</source>
        <translation>Что сохранилось</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>На день позже</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>DifferenceLegend</name>
    <message>
        <source>Here they differ</source>
        <translation>Здесь они различаются</translation>
    </message>
</context>
<context>
    <name>EventAxis</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Otherwise this station starts anew.</source>
        <translation>Иначе показ начнётся сначала.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ещё здесь</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Начать сначала</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>JudgementsDivided</name>
    <message>
        <source>Historians since</source>
        <translation>Историки потом</translation>
    </message>
</context>
<context>
    <name>JudgementsTogether</name>
    <message>
        <source>How others saw it</source>
        <translation>Как это видели другие</translation>
    </message>
    <message>
        <source>Historians since</source>
        <translation>Историки потом</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
</context>
<context>
    <name>LeafTurner</name>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>On the timeline</source>
        <translation>На хронологии</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>In the treaty</source>
        <translation>В договоре</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Читать дальше</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>About this map</source>
        <translation>Об этой карте</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Север</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Запад</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Юг</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Восток</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Home</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Sources and credits</source>
        <translation>Источники и авторы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Reading help</source>
        <translation>Помощь в чтении</translation>
    </message>
</context>
<context>
    <name>NoEvents</name>
    <message>
        <source>There are no events here yet.</source>
        <translation>Здесь пока нет событий.</translation>
    </message>
    <message>
        <source>No event here is about this.</source>
        <translation>На эту тему здесь событий нет.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Показать все события</translation>
    </message>
</context>
<context>
    <name>PartyPaper</name>
    <message>
        <source>gives</source>
        <translation>даёт</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>получает</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Who was there</source>
        <translation>Кто там был</translation>
    </message>
</context>
<context>
    <name>PlateNote</name>
    <message>
        <source>North is up</source>
        <translation>Север вверху</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
</context>
<context>
    <name>QuizPanel</name>
    <message>
        <source>That is right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Не совсем</translation>
    </message>
</context>
<context>
    <name>QuizTogether</name>
    <message>
        <source>No time limit. All that counts is what you find out.</source>
        <translation>Время не ограничено. Важно лишь то, что вы узнаете.</translation>
    </message>
</context>
<context>
    <name>QuizWay</name>
    <message>
        <source>Previous question</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ещё раз</translation>
    </message>
</context>
<context>
    <name>ReadingHelpSheet</name>
    <message>
        <source>Reading help</source>
        <translation>Помощь в чтении</translation>
    </message>
    <message>
        <source>Lasts until the next visitor.</source>
        <translation>Действует до следующего гостя.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Очень крупный</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Сильный контраст</translation>
    </message>
    <message>
        <source>Black, white, yellow</source>
        <translation>Чёрный, белый, жёлтый</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>Всё внизу</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Всё ближе к низу</translation>
    </message>
    <message>
        <source>Quiet picture</source>
        <translation>Спокойный экран</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Speak what I choose</source>
        <translation>Озвучивать выбор</translation>
    </message>
    <message>
        <source>Touch once to hear, again to choose</source>
        <translation>Сначала слушать, потом выбрать</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>SectionChips</name>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Секретно</translation>
    </message>
</context>
<context>
    <name>SheetCloser</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>How much does it weigh? Put it on the balance.</source>
        <translation>Сколько она весит? Положите её на весы.</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Earlier event</source>
        <translation>Событие раньше</translation>
    </message>
    <message>
        <source>Later event</source>
        <translation>Событие позже</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>To the map</source>
        <translation>К карте</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>StoryDoors</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 из %3</translation>
    </message>
    <message>
        <source>more</source>
        <translation>ещё</translation>
    </message>
</context>
<context>
    <name>SumControls</name>
    <message>
        <source>On the balance</source>
        <translation>На весы</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>To take home</source>
        <translation>С собой</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at the code: it holds this text and its sources. No network is needed.</source>
        <translation>Наведите на код камеру телефона: в нём этот текст и его источники. Сеть не нужна.</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at the code: it holds this address.</source>
        <translation>Наведите на код камеру телефона: в нём этот адрес.</translation>
    </message>
</context>
<context>
    <name>TextChips</name>
    <message>
        <source>more</source>
        <translation>ещё</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>One year earlier</source>
        <translation>На год раньше</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>На месяц раньше</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>One year later</source>
        <translation>На год позже</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>На месяц позже</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>На день позже</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>Timeline %1–%2</source>
        <translation>Хронология %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in this year</source>
        <translation>
            <numerusform>%n событие в этом году</numerusform>
            <numerusform>%n события в этом году</numerusform>
            <numerusform>%n событий в этом году</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsButton</name>
    <message>
        <source>Show the events</source>
        <translation>Показать события</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>Выбрать темы</translation>
    </message>
</context>
<context>
    <name>TouchHint</name>
    <message>
        <source>Touch anywhere</source>
        <translation>Коснитесь экрана</translation>
    </message>
</context>
<context>
    <name>TreatyChooser</name>
    <message>
        <source>Earlier treaty</source>
        <translation>Предыдущий договор</translation>
    </message>
    <message>
        <source>All treaties</source>
        <translation>Все договоры</translation>
    </message>
    <message>
        <source>Later treaty</source>
        <translation>Следующий договор</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
</context>
<context>
    <name>TreatyLeaves</name>
    <message>
        <source>What is not in it</source>
        <translation>Чего в нём нет</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>Секретные ноты</translation>
    </message>
</context>
<context>
    <name>TreatyPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>Секретные ноты</translation>
    </message>
    <message>
        <source>Who gave, who got</source>
        <translation>Кто отдал, кто получил</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Чего в нём нет</translation>
    </message>
</context>
<context>
    <name>TreatySection</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>TreatySheet</name>
    <message>
        <source>All treaties</source>
        <translation>Все договоры</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Nearer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Дальше</translation>
    </message>
</context>
</TS>
