import { describe, expect, it } from 'vitest';

import { attributionsOf, saidBy, type Cast } from '../../support/quotes';

const CAST: Cast = {
  'Jonas Falkenried': ['PER', 'Falkenried'],
  'Élise Maubert': ['PER', 'Maubert'],
  'Carmen Oliveras': ['PER', 'Oliveras'],
};

describe('German', () => {
  it('reads inverted and leading attributions', () => {
    const text =
      '„Die Fähre fährt im Frühjahr wieder“, sagte Hafenmeister Jonas Falkenried. Falkenried betonte: „Wir haben jedes Boot gezählt.“';
    expect(saidBy(text, CAST, 'de')).toEqual([
      'Jonas Falkenried: „Die Fähre fährt im Frühjahr wieder“',
      'Jonas Falkenried: „Wir haben jedes Boot gezählt.“',
    ]);
  });

  it('resolves a pronoun', () => {
    const text =
      'Jonas Falkenried leitet den Hafen.\n\n«Wir sind auf jeden Sturm vorbereitet», sagte er am Montag.';
    expect(saidBy(text, CAST, 'de')).toEqual(['Jonas Falkenried: «Wir sind auf jeden Sturm vorbereitet»']);
  });
});

describe('French', () => {
  it('reads an inverted pronoun', () => {
    const text =
      'Élise Maubert dirige le port depuis dix ans. « Nous avons compté chaque bateau deux fois », souligne-t-elle.';
    expect(saidBy(text, CAST, 'fr')).toEqual([
      'Élise Maubert: « Nous avons compté chaque bateau deux fois »',
    ]);
  });

  it('reads an inverted name', () => {
    const text = '« Le bac reviendra avant l’été prochain », a déclaré Élise Maubert.';
    expect(saidBy(text, CAST, 'fr')).toEqual(['Élise Maubert: « Le bac reviendra avant l’été prochain »']);
  });
});

describe('Spanish', () => {
  it('reads an inverted name', () => {
    const text = '«Hemos contado cada barco dos veces», dijo Carmen Oliveras.';
    expect(saidBy(text, CAST, 'es')).toEqual(['Carmen Oliveras: «Hemos contado cada barco dos veces»']);
  });

  it('fills in a subject that is left out', () => {
    const text =
      'Carmen Oliveras presentó ayer el plan del puerto. "Hemos contado cada barco dos veces antes de zarpar", explicó.';
    const [attribution] = attributionsOf(text, CAST, 'es');
    expect(attribution?.speaker?.name).toBe('Carmen Oliveras');
  });
});

describe('Korean', () => {
  const cast: Cast = { 한서윤: ['PER', '한 대표'], 바다은행: ['ORG'] };

  it('takes the topic of the sentence, a title after the name left out', () => {
    const text = '한서윤 대표는 "배를 두 번이나 세어 보았습니다"라며 "그래도 모자랐습니다"라고 말했다.';
    expect(saidBy(text, cast, 'ko')).toEqual([
      '한서윤: "배를 두 번이나 세어 보았습니다" | "그래도 모자랐습니다"',
    ]);
  });

  it('carries on where the subject is dropped', () => {
    const text =
      '한서윤 대표는 "내년 봄에 배가 다시 뜹니다"라고 밝혔다.\n\n그러면서 "모두가 기다려 온 일입니다"라고 덧붙였다.';
    expect(saidBy(text, cast, 'ko').map(said => said.split(':')[0])).toEqual(['한서윤', '한서윤']);
  });

  it('knows surname and title', () => {
    const text = '한서윤 대표가 항구를 찾았다. 한 대표는 "방파제를 곧 고치겠습니다"라고 강조했다.';
    expect(saidBy(text, cast, 'ko')).toEqual(['한서윤: "방파제를 곧 고치겠습니다"']);
  });

  it('leaves a source without a name unnamed, whoever it speaks for', () => {
    const text = '한서윤의 대리인은 "사실과 다른 주장이 너무 많습니다"라고 반박했다.';
    const [attribution] = attributionsOf(text, cast, 'ko');
    expect(attribution?.speaker?.name).toBeNull();
    expect(attribution?.speaker?.role).toContain('대리인');
  });

  it('does not offer a name in marks', () => {
    expect(saidBy('이 배의 이름은 "푸른 고래"다. "소통경영"을 내건 회사가 만들었다.', cast, 'ko')).toEqual(
      [],
    );
  });
});

describe('Japanese', () => {
  const cast: Cast = { 港田進: ['PER', '港田'], 海辺連盟: ['ORG'] };

  it('takes the topic before the quotation, 氏 left out', () => {
    const text = '港田進氏は14日、「船は来年の春にまた出ます」と述べた。';
    expect(saidBy(text, cast, 'ja')).toEqual(['港田進: 「船は来年の春にまた出ます」']);
  });

  it('lets organisations speak', () => {
    const text = '海辺連盟は「現在、対応を検討しているところです」と回答した。';
    expect(saidBy(text, cast, 'ja')).toEqual(['海辺連盟: 「現在、対応を検討しているところです」']);
  });

  it('carries on in the next sentence', () => {
    const text = '港田進氏は「船は古くなりました」と説明する。「それでも直せばまだ十分に使えます」';
    expect(saidBy(text, cast, 'ja').map(said => said.split(':')[0])).toEqual(['港田進', '港田進']);
  });

  it('does not offer titles and terms', () => {
    expect(
      saidBy('この船は「青い鯨号」と呼ばれている。「第二段階」に向けた協議を始める。', cast, 'ja'),
    ).toEqual([]);
  });
});

describe('German grammar', () => {
  const first = (text: string): string => saidBy(text, CAST, 'de')[0]?.split(':')[0] ?? '';

  it.each([
    [
      'a phrase before the verb is no subject',
      'In einem Interview sagte Jonas Falkenried: „Die Fähre fährt im Mai wieder.“',
    ],
    [
      'nor is a name after a preposition',
      'Über Élise Maubert sagte Falkenried: „Sie kennt jeden Winkel des Hafens.“ Jonas Falkenried schwieg dann.',
    ],
    [
      'a participle at the end',
      'Am Montag hatte Hafenmeister Jonas Falkenried in einer Rede erklärt: „Die Fähre fährt im Mai wieder.“',
    ],
    [
      'apposition with a comma',
      'Der Leiter des Hafens, Jonas Falkenried, betonte: „Die Fähre fährt im Mai wieder.“',
    ],
    ['"so" and a name', '„Die Fähre fährt im Mai wieder“, so Jonas Falkenried am Montag.'],
    [
      '"laut" and a title',
      'Die Fähre soll laut Hafenmeister Prof. Dr. Jonas Falkenried „noch vor dem nächsten Winter wieder fahren“.',
    ],
    ['"zufolge"', 'Jonas Falkenried zufolge soll die Fähre „noch vor dem nächsten Winter wieder fahren“.'],
  ])('%s', (_, text) => {
    expect(first(text)).toBe('Jonas Falkenried');
  });

  it('carries a report on in the subjunctive', () => {
    const text =
      'Jonas Falkenried sagte: „Wir haben jedes Boot gezählt.“ Der Steg sei „seit dem letzten Sturm nicht mehr sicher genug“.';
    expect(saidBy(text, CAST, 'de').every(said => said.startsWith('Jonas Falkenried'))).toBe(true);
  });

  it('gives no name to what is no person', () => {
    const text =
      'Jonas Falkenried kam spät. „Die Zahlen sprechen eine deutliche Sprache“, teilten die Verbände mit.';
    expect(attributionsOf(text, CAST, 'de')[0]?.speaker?.name).toBeNull();
  });
});

describe('French grammar', () => {
  const first = (text: string): string => saidBy(text, CAST, 'fr')[0]?.split(':')[0] ?? '';

  it.each([
    [
      '"selon" and a post',
      'Selon la maire, Élise Maubert, « il ne reste plus qu’à trouver des bras pour ramer ».',
    ],
    [
      'inversion with a post',
      '« Le bac reviendra avant l’été prochain », a souligné la maire de Brévac, Élise Maubert.',
    ],
    [
      'words between verb and name',
      '« Le bac reviendra avant l’été prochain », a déclaré mardi à la presse Élise Maubert.',
    ],
    [
      'a post named before',
      'La directrice du port, Élise Maubert, est venue. « Le bac reviendra bientôt au village », a promis la directrice.',
    ],
    ['whose eyes', 'Élise Maubert dirige le port. À ses yeux, « le bac doit revenir avant l’été prochain ».'],
  ])('%s', (_, text) => {
    expect(first(text)).toBe('Élise Maubert');
  });

  it('lets bodies speak that the entity list lacks', () => {
    const text = '« Le bac a transporté deux mille personnes », selon le ministère des Transports maritimes.';
    expect(saidBy(text, {}, 'fr')[0]).toContain('ministère des Transports maritimes');
  });
});

describe('Spanish grammar', () => {
  const cast: Cast = { ...CAST, 'Tomás Baeza': ['PER', 'Baeza'] };
  const first = (text: string): string => saidBy(text, cast, 'es')[0]?.split(':')[0] ?? '';

  it.each([
    [
      'inversion with a post',
      '«Hemos contado cada barco del puerto», afirmó la alcaldesa de Puerto Elsa, Carmen Oliveras.',
    ],
    ['"según"', 'El puerto, según Carmen Oliveras, «abrirá antes de que llegue el próximo verano».'],
    [
      'an oblique name',
      '«El muelle no aguanta otro invierno», dijo sobre Baeza la alcaldesa Carmen Oliveras.',
    ],
    [
      'a post named before',
      'La ministra Carmen Oliveras habló con Tomás Baeza. «El muelle no aguanta otro invierno», advirtió la ministra.',
    ],
    [
      'a subject left out before the quotation',
      'Carmen Oliveras visitó el puerto. Añadió que «el muelle no aguanta otro invierno así».',
    ],
    [
      'an epithet',
      'Carmen Oliveras volvió a ganar. «El mar estaba en calma toda la mañana», explicó la gallega.',
    ],
    [
      'a list is no subject',
      'Carmen Oliveras llegó tras Baeza, Ruiz y Tomás Baeza. «El mar estaba en calma toda la mañana», explicó.',
    ],
  ])('%s', (_, text) => {
    expect(first(text)).toBe('Carmen Oliveras');
  });

  it('leaves neighbours unnamed', () => {
    const text = 'Tomás Baeza vino. «Aquí no duerme nadie desde hace un año», lamentan los vecinos.';
    expect(attributionsOf(text, cast, 'es')[0]?.speaker?.name).toBeNull();
  });
});

describe('Korean names by their form', () => {
  const who = (text: string): (string | null | undefined)[] =>
    attributionsOf(text, {}, 'ko').map(({ speaker }) => speaker?.name);

  it.each([
    ['place and post', '남궁솔 푸른군수는 "내년 봄에 염전을 다시 열겠습니다"라고 말했다.', '남궁솔'],
    ['university and title', '차하람 해솔대 교수는 "바람이 소금의 맛을 바꿉니다"라고 설명했다.', '차하람'],
    ['former', '이도윤 전 대표는 "그 약속은 지금도 지키고 있습니다"라고 강조했다.', '이도윤'],
    ['a surname of two syllables', '제갈민 대변인은 "조사 결과를 곧 공개하겠습니다"라고 밝혔다.', '제갈민'],
    [
      'said so afterwards',
      '"소금은 기다리는 사람에게만 온다고 배웠습니다." 노은결 조합장은 이렇게 말했다.',
      '노은결',
    ],
  ])('%s', (_, text, name) => {
    expect(who(text)).toEqual([name]);
  });

  it('knows surname and title of somebody named by form', () => {
    const text =
      '노은결 조합장은 항구를 찾았다. 회의는 길었다. 노 조합장은 "배가 다시 뜨는 날을 기다립니다"라고 말했다.';
    expect(who(text)).toEqual(['노은결']);
  });
});

describe('Japanese names by their form', () => {
  const who = (text: string): (string | null | undefined)[] =>
    attributionsOf(text, {}, 'ja').map(({ speaker }) => speaker?.name);

  it.each([
    [
      'a given name in kana',
      '汐見町の小早川まどか町長は「朝の列車をもう一度走らせたい」と語った。',
      '小早川まどか',
    ],
    ['so afterwards', '「朝の列車をもう一度走らせたかった」。鷹取慎也社長はこう話した。', '鷹取慎也'],
    [
      'the title again',
      '鷹取慎也社長が倉庫を訪れた。社長は「車両はまだ十分に走れます」と述べた。',
      '鷹取慎也',
    ],
  ])('%s', (_, text, name) => {
    expect(who(text)).toEqual([name]);
  });

  it('takes no verb for a name', () => {
    const text = '新しい社長は「これからのことを皆で考えたい」と述べた。';
    expect(who(text)).toEqual([null]);
  });
});
