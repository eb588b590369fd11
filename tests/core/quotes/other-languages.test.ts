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
