import { describe, expect, test } from 'vitest';

import { answerCalls, type Sender } from '../../src/messages/answer';
import { callsTo } from '../../src/messages/call';

const view: Sender = { id: 'ours', url: 'chrome-extension://ours/popup/index.html' };
const page: Sender = { id: 'ours', url: 'https://courier.example/a', tab: { id: 3 }, frameId: 0 };

describe('calls between contexts', () => {
  test('a call travels with its name and payload and brings the answer back', async () => {
    const listener = answerCalls('content', [() => ({ showSpan: (span: unknown) => Promise.resolve(span) })]);
    const content = callsTo(
      'content',
      envelope => listener(envelope, view) ?? Promise.reject(new Error('nobody')),
    );
    expect(await content.showSpan({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
  });

  test('a call without payload sends none', async () => {
    const sent: unknown[] = [];
    const content = callsTo('content', envelope => {
      sent.push(envelope);
      return Promise.resolve(null);
    });
    await content.getAnalysis();
    expect(sent).toEqual([{ to: 'content', call: 'getAnalysis' }]);
  });

  test('a call that nobody answered is no success, one without a result is', async () => {
    const unanswered = callsTo('background', () => Promise.resolve());
    await expect(unanswered.injectPage()).rejects.toThrow('background.injectPage was not answered');
    const listener = answerCalls('background', [() => ({ injectPage: () => Promise.resolve() })]);
    const answered = callsTo('background', envelope => listener(envelope, view) ?? Promise.resolve());
    await expect(answered.injectPage()).resolves.toBeNull();
  });

  test('awaiting the proxy itself sends nothing', async () => {
    const content = callsTo('content', () => Promise.reject(new Error('must not be sent')));
    await expect(Promise.resolve(content)).resolves.toBeDefined();
  });

  test('messages for another context are left alone, not answered', () => {
    const listener = answerCalls('content', [() => ({ getPageReport: () => Promise.resolve(1) })]);
    expect(listener({ to: 'background', call: 'getPageReport' }, view)).toBeUndefined();
  });

  test.each([null, 'text', 7, {}, { call: 'getPageReport' }, []])(
    '%j is no envelope and is left alone',
    message => {
      const listener = answerCalls('content', [() => ({ getPageReport: () => Promise.resolve(1) })]);
      expect(listener(message, view)).toBeUndefined();
    },
  );

  test('an unknown call and an inherited name are refused', async () => {
    const listener = answerCalls('content', [() => ({})]);
    await expect(listener({ to: 'content', call: 'eraseAll' }, view)).rejects.toThrow('content.eraseAll');
    await expect(listener({ to: 'content', call: 'toString' }, view)).rejects.toThrow('content.toString');
  });

  test('a sender reaches only the groups that accept it', async () => {
    const listener = answerCalls('background', [
      sender => (sender.tab ? undefined : { injectTab: () => Promise.resolve('view') }),
      sender => (sender.tab ? { injectPage: () => Promise.resolve('page') } : undefined),
    ]);
    expect(await listener({ to: 'background', call: 'injectTab' }, view)).toBe('view');
    expect(await listener({ to: 'background', call: 'injectPage' }, page)).toBe('page');
    await expect(listener({ to: 'background', call: 'injectTab' }, page)).rejects.toThrow('No handler');
  });
});
