/** What our tests use of a package that comes without types. */
declare module 'datapackage' {
	export interface Resource {
		readonly name: string;
		readonly valid: boolean;
		readonly tabular: boolean;
		read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
		checkRelations(): Promise<boolean>;
	}
	export interface Package {
		readonly valid: boolean;
		readonly errors: readonly Error[];
		readonly resources: readonly Resource[];
		readonly resourceNames: readonly string[];
		getResource(name: string): Resource | null;
	}
	export const Package: {
		load(descriptor: string, options: { basePath: string; strict: boolean }): Promise<Package>;
	};
}
