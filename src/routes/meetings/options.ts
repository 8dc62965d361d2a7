/** The options of the figures of this page, as their parameters and values stand in the URL. */
import type { Options } from '$lib/model/options';

const OUT = { initial: 'in', values: ['in', 'out'] } as const;

/** `margins` and `ceremonies`: whether such meetings count. */
export const OPTIONS: Options = { margins: OUT, ceremonies: OUT };
