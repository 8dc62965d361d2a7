import { describe, expect, it } from 'vitest';
import { choiceOf, meetingChoices } from '../../src/lib/figures/choices';
import { everything, type Selection } from '../../src/lib/model/selection';

const domain = {
	from: 2000,
	to: 2026,
	hosts: ['RUS', 'CHN'],
	cities: ['Beijing', 'Kazan', 'Sochi'],
	hostOf: { Beijing: 'CHN', Kazan: 'RUS', Sochi: 'RUS' }
};
/** A view with this selected, and the changes that are asked of it. */
function viewOf(selected: Partial<Selection>) {
	const asked: Partial<Selection>[] = [];
	const settled = { ...everything(domain), ...selected };
	return {
		...{ domain, settled, asked },
		set: async (change: Partial<Selection>) => void asked.push(change)
	};
}
const named = (selected: Partial<Selection>, label: string) =>
	meetingChoices(viewOf(selected)).find((choice) => choice.label === label)!;

describe('the choices of the filter bar', () => {
	it('have an empty value where nothing is chosen', () => {
		expect(meetingChoices(viewOf({})).map(({ label, value }) => [label, value])).toEqual([
			['format', ''],
			['counting rule', ''],
			['host country', ''],
			['city', '']
		]);
	});

	it('say what is chosen', () => {
		expect(named({ format: 'video' }, 'format').value).toBe('video');
		expect(named({ rule: 'bilateral' }, 'counting rule').value).toBe('bilateral');
	});

	it('name hosts by country, in the order of the names', () => {
		expect(named({}, 'host country').options).toEqual([
			['', 'any country'],
			['CHN', 'China'],
			['RUS', 'Russia']
		]);
	});

	it('offer the cities of the host chosen, and the one chosen', () => {
		const offered = (selected: Partial<Selection>) =>
			named(selected, 'city').options.map(([value]) => value);
		expect(offered({})).toEqual(['', 'Beijing', 'Kazan', 'Sochi']);
		expect(offered({ host: 'RUS' })).toEqual(['', 'Kazan', 'Sochi']);
		expect(offered({ host: 'RUS', city: 'Beijing' })).toEqual(['', 'Beijing', 'Kazan', 'Sochi']);
	});

	it.each([
		['bilateral', { rule: 'bilateral' }],
		['', { rule: 'all' }]
	])('ask the view for the value %o or its default', (value, change) => {
		const view = viewOf({ rule: 'bilateral' });
		choiceOf(view, 'rule', ['counting rule', []]).choose(value);
		expect(view.asked).toEqual([change]);
	});
});
