import { describe, expect, it } from 'vitest';

import { LOW_CONFIDENCE } from '../../../src/core/quotes/model';
import { attributionsOf, saidBy, type Cast } from '../../support/quotes';

const HARBOUR: Cast = {
  'Oh Dae-sung': ['PER', 'Oh'],
  'Maria Lindqvist': ['PER', 'Lindqvist'],
  'Coast Guard': ['ORG'],
  'Port Elsa': ['LOC'],
};

describe('findAttributions', () => {
  it('takes a statement broken by its attribution as one with two segments', () => {
    const text =
      'Harbour news.\n\n“We counted every ticket twice,” harbour master Oh Dae-sung said. “Then we counted again.”';
    expect(saidBy(text, HARBOUR)).toEqual([
      'Oh Dae-sung: “We counted every ticket twice,” | “Then we counted again.”',
    ]);
  });

  it('finds the speaker before the quotation', () => {
    const text = 'Oh Dae-sung told reporters on Monday: “The ferry will sail again next spring.”';
    expect(saidBy(text, HARBOUR)).toEqual(['Oh Dae-sung: “The ferry will sail again next spring.”']);
  });

  it('finds the speaker after an inverted verb', () => {
    const text = '“The ferry will sail again next spring,” said Maria Lindqvist, the mayor of Port Elsa.';
    expect(saidBy(text, HARBOUR)).toEqual(['Maria Lindqvist: “The ferry will sail again next spring,”']);
  });

  it('gives the full name for a surname', () => {
    const text =
      'Maria Lindqvist runs the town hall of Port Elsa.\n\n“Nobody asked the fishermen what they wanted,” Lindqvist said.';
    expect(saidBy(text, HARBOUR)).toEqual([
      'Maria Lindqvist: “Nobody asked the fishermen what they wanted,”',
    ]);
  });

  it('knows cues that are no form of "say"', () => {
    const text =
      '“The pier will not hold another winter like this,” Oh Dae-sung warned. Lindqvist quipped, “Then we shall swim.”';
    expect(saidBy(text, HARBOUR)).toEqual([
      'Oh Dae-sung: “The pier will not hold another winter like this,”',
      'Maria Lindqvist: “Then we shall swim.”',
    ]);
  });

  it('resolves pronouns by gender', () => {
    const text =
      'Maria Lindqvist met Mr. Oh Dae-sung at the pier on Monday. “The ferry is too old for the open sea,” she said.\n\n“I have sailed it for thirty years without trouble,” he said.';
    expect(saidBy(text, HARBOUR)).toEqual([
      'Maria Lindqvist: “The ferry is too old for the open sea,”',
      'Oh Dae-sung: “I have sailed it for thirty years without trouble,”',
    ]);
  });

  it('carries a speaker on over paragraphs of one quotation', () => {
    const text =
      'Maria Lindqvist said: “We have waited for this ferry for ten long years.\n\n“Now we shall have it back before the summer.”';
    expect(saidBy(text, HARBOUR)).toEqual([
      'Maria Lindqvist: “We have waited for this ferry for ten long years. | “Now we shall have it back before the summer.”',
    ]);
  });

  it('takes words inside the reporter’s sentence as mixed', () => {
    const text = 'Oh Dae-sung said the new pier was “a danger to every child in this town”.';
    const [attribution] = attributionsOf(text, HARBOUR);
    expect(attribution?.type).toBe('mixed');
    expect(attribution?.speaker?.name).toBe('Oh Dae-sung');
  });

  it('keeps the description of an unnamed source and gives no name', () => {
    const text =
      'Oh Dae-sung was not at home.\n\n“Nobody will sail before the inspection is over,” a senior harbour official said.';
    const [attribution] = attributionsOf(text, HARBOUR);
    expect(attribution?.speaker?.name).toBeNull();
    expect(attribution?.speaker?.entityId).toBeNull();
    expect(attribution?.speaker?.role).toBe('a senior harbour official');
  });

  it('finds the person that a description with a title means', () => {
    const text =
      'Mayor Maria Lindqvist opened the meeting. Oh Dae-sung listened from the back row.\n\n“The ferry is coming home to this town,” the mayor said.';
    expect(saidBy(text, HARBOUR)).toEqual(['Maria Lindqvist: “The ferry is coming home to this town,”']);
  });

  it('lets organisations and documents speak', () => {
    const text =
      '“No boat may leave the harbour until further notice,” the Coast Guard said in a statement.\n\n“The hull was found to be cracked in two places,” the report says.';
    const said = attributionsOf(text, HARBOUR);
    expect(said.map(({ speaker }) => speaker?.name)).toEqual(['Coast Guard', null]);
    expect(said[1]?.speaker?.role).toBe('the report');
  });

  it('takes the source after "according to"', () => {
    const text = 'The ferry is “not fit for the open sea in any weather,” according to Maria Lindqvist.';
    expect(saidBy(text, HARBOUR)).toEqual(['Maria Lindqvist: “not fit for the open sea in any weather,”']);
  });

  it('does not offer scare quotes, titles and nicknames', () => {
    const text =
      'The so-called “ghost pier” was closed in May. Kim “Captain” Oh bought a print of “A Song of Salt and Rope” there in 2019.';
    expect(saidBy(text, {})).toEqual([]);
  });

  it('offers two words right after the word that reports them', () => {
    const text =
      'While stressing the “vital importance” of the pier, Maria Lindqvist also welcomed the new boat.';
    expect(saidBy(text, HARBOUR)).toEqual(['Maria Lindqvist: “vital importance”']);
  });

  it('does not offer a quotation inside a quotation', () => {
    const text = '“They told us ‘the ferry is dead’ and went home,” Maria Lindqvist said.';
    expect(attributionsOf(text, HARBOUR).filter(({ type }) => type !== 'indirect')).toHaveLength(1);
  });

  it('attributes a quotation that is never closed', () => {
    const text =
      '“We will mend the pier before the first frost,” Lindqvist said.\n\nShe spoke of the boats, too. “We have counted them all and none is missing.\n\nThe meeting ended late.';
    expect(saidBy(text, { ...HARBOUR }).at(-1)).toBe(
      'Maria Lindqvist: “We have counted them all and none is missing.',
    );
  });

  it('finds the speaker in the paragraph before', () => {
    const text = 'Then Maria Lindqvist said:\n\n“The ferry belongs to the town and to nobody else.”';
    expect(saidBy(text, HARBOUR)).toEqual([
      'Maria Lindqvist: “The ferry belongs to the town and to nobody else.”',
    ]);
  });

  it('names role, cue and a confidence', () => {
    const text = '“The nets are empty again this year,” harbour spokesman Oh Dae-sung said.';
    const [attribution] = attributionsOf(text, HARBOUR);
    expect(attribution?.speaker?.role).toBe('harbour spokesman');
    expect(attribution?.cue?.text).toBe('said');
    expect(attribution?.confidence).toBeGreaterThan(LOW_CONFIDENCE);
  });

  it('keeps indirect statements apart', () => {
    const text =
      'Oh Dae-sung said that the ferry would sail again in May. According to Lindqvist, the pier is safe.';
    const found = attributionsOf(text, HARBOUR);
    expect(found.map(({ type }) => type)).toEqual(['indirect', 'indirect']);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Oh Dae-sung', 'Maria Lindqvist']);
    expect(found[0]?.segments[0]?.text).toBe('the ferry would sail again in May');
  });

  it('gives the quotations of other languages without a speaker', () => {
    const text = 'Il sindaco ha detto: «Il traghetto tornerà in porto prima dell’estate».';
    expect(attributionsOf(text, {}, 'it')).toMatchObject([{ speaker: null, confidence: 0 }]);
  });

  it('finds nothing in nothing', () => {
    expect(attributionsOf('', {})).toEqual([]);
    expect(attributionsOf('“', {})).toEqual([]);
    expect(attributionsOf('\n\n', {}, 'ko')).toEqual([]);
  });
});
