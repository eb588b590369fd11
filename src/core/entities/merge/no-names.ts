/** What is written with a capital and is no name: weekdays, amounts, numbers. Dates have their own list. */
export const CURRENCY_OR_DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:US|NT|HK|S|A|C)?[$€£¥₩][\d.,]*|[\d.,%]+|\P{L}+)$/u;
