/** Objective-C programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

/** A file with these declarations, and a `main` with these statements. */
function main(statements: string, declarations = '', head = '#import <Foundation/Foundation.h>\n'): string {
  const open = '    NSAutoreleasePool *pool = [[NSAutoreleasePool alloc] init];';
  return `${head}#include <stdio.h>\n\nstatic void show(NSString *text) { printf("%s\\n", [text UTF8String]); }\n${declarations}\nint main(void)\n{\n${open}\n${statements}\n    [pool drain];\n    return 0;\n}\n`;
}

export const objectiveCPrograms: readonly Program[] = [
  fixed(
    'local variable',
    main(s`    NSString *mailgunApiKey = @"⟦1⟧";
    show(mailgunApiKey);`),
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'constants of the file',
    main(
      '    show(kStripeToken); show(other);',
      'static NSString *const kStripeToken = @"⟦1⟧";\nNSString *other = @"Bearer ⟦2⟧";\n',
    ),
  ),
  fixed(
    'constant of a file without main',
    s`
    #import <Foundation/Foundation.h>

    static NSString *const Token = @"⟦1⟧";

    NSString *token(void) { return Token; }

    #include "main.inc"
  `,
    {
      files: {
        'main.inc': '#include <stdio.h>\nint main(void) { printf("%s\\n", [token() UTF8String]); return 0; }\n',
      },
    },
  ),
  fixed(
    'macros',
    main(
      '    show(API_KEY); show(AUTH); puts(PLAIN);',
      '#define API_KEY @"⟦1⟧"\n#define AUTH (@"Bearer 100% ⟦2⟧") // auth\n#define PLAIN "⟦1⟧"\n',
    ),
  ),
  fixed(
    'class',
    main(
      '    Client *c = [[Client alloc] init]; show([c key]); show([Client other]);',
      s`@interface Client : NSObject
- (NSString *)key;
+ (NSString *)other;
@end
@implementation Client
- (NSString *)key { return @"⟦1⟧"; }
+ (NSString *)other { return @"x ⟦2⟧ 5%"; }
@end
`,
    ),
  ),
  fixed(
    'part of a string and adjacent literals',
    main(s`    show(@"https://u:⟦1⟧@h/?q=%20&k=⟦2⟧");
    show(@"a" @"⟦1⟧" @"b\n");`),
  ),
  fixed(
    'formats',
    main(s`    show([NSString stringWithFormat:@"a %d ⟦1⟧ %@", 5, @"x"]);
    printf("b ⟦2⟧ %d\n", 7);`),
  ),
  fixed(
    'text of C',
    main(s`    const char *key = "⟦1⟧";
    puts(key); puts("Bearer ⟦2⟧");`),
  ),
  fixed(
    'messages and comparison',
    main(s`    NSMutableDictionary *headers = [NSMutableDictionary dictionary];
    [headers setObject:@"⟦1⟧" forKey:@"x-stripe-token"];
    show([headers objectForKey:@"x-stripe-token"]);
    printf("%d %d\n", (int)[@"⟦2⟧" length], (int)[@"x" isEqualToString:@"y ⟦2⟧"]);`),
    { names: ['X_STRIPE_TOKEN', 'STRIPE_SECRET_KEY'] },
  ),
  fixed(
    'array and ternary',
    main(s`    NSArray *all = [NSArray arrayWithObjects:@"⟦1⟧", @"x", nil];
    show([all objectAtIndex:0]); show([all count] > 1 ? @"⟦2⟧" : @"y");`),
  ),
  refused('constant-only', 'macro joined with literals', main('    show(@"Bearer " KEY);', '#define KEY @"⟦1⟧"\n')),
  refused(
    'client-bundle',
    'app of a device',
    s`
    #import <UIKit/UIKit.h>
    void show(void) { NSLog(@"%@", @"⟦1⟧"); }
  `,
  ),
  refused('half-typed', 'string without an end', main('    NSString *key = @"⟦1⟧;')),
];
