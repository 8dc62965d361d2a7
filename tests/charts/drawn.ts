/** Reads back what a component draws on the server, so that tests ask the drawing and not its markup. */
import { parse, type AST } from 'svelte/compiler';

/** An element of the drawing. */
export interface Drawn {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Drawn[];
	/** Text of the element and of all within it. */
	readonly text: string;
}

/** The drawing as one element without a name. Braces in its text are text. */
export function drawn({ body }: { body: string }): Drawn {
	const { fragment } = parse(body.replaceAll('{', '&#123;'), { modern: true });
	return element('', [], fragment.nodes);
}

type Node = AST.Fragment['nodes'][number];

function element(name: string, attributes: AST.RegularElement['attributes'], nodes: Node[]): Drawn {
	const children = nodes.flatMap((node) =>
		node.type === 'RegularElement' ? [element(node.name, node.attributes, node.fragment.nodes)] : []
	);
	let next = 0;
	const text = nodes.map((node) =>
		node.type === 'Text' ? node.data : node.type === 'RegularElement' ? children[next++]!.text : ''
	);
	return {
		name,
		attributes: Object.fromEntries(attributes.map(attribute)),
		children,
		text: text.join('')
	};
}

function attribute(given: AST.RegularElement['attributes'][number]): [string, string] {
	if (given.type !== 'Attribute') throw new Error(`an attribute was expected, not ${given.type}`);
	const parts = Array.isArray(given.value) ? given.value : [];
	return [given.name, parts.map((part) => (part.type === 'Text' ? part.data : '')).join('')];
}

/** All elements within, in the order of drawing, that fit `name`, `.class` or `name.class.class`. */
export function all(within: Drawn, selector: string): Drawn[] {
	const [name = '', ...classes] = selector.split('.');
	return within.children.flatMap((child) => {
		const own = (child.attributes.class ?? '').split(' ');
		const fits = (!name || child.name === name) && classes.every((one) => own.includes(one));
		return [...(fits ? [child] : []), ...all(child, selector)];
	});
}

/** The one element that fits. Throws where there are none or several. */
export function one(within: Drawn, selector: string): Drawn {
	const found = all(within, selector);
	if (found.length !== 1) throw new Error(`one ${selector} was expected, not ${found.length}`);
	return found[0]!;
}

/** A length in percent, such as `12.5%`. Throws where it is anything else. */
export function percent(of: Drawn, name: string): number {
	return length(of, name, /^(-?\d+(?:\.\d+)?(?:e-?\d+)?)%$/);
}

/** A length in pixels, written without a unit. Throws where it is anything else. */
export function px(of: Drawn, name: string): number {
	return length(of, name, /^(-?\d+(?:\.\d+)?(?:e-?\d+)?)$/);
}

function length(of: Drawn, name: string, form: RegExp): number {
	const given = of.attributes[name];
	const match = form.exec(given ?? '');
	if (!match) throw new Error(`${name} of ${of.name} is "${given}": expected ${form}`);
	return Number(match[1]);
}

/** Lengths to a millionth: as near as two ways of computing one come. */
export function rounded(lengths: readonly number[]): number[] {
	return lengths.map((length) => Math.round(length * 1e6) / 1e6);
}
