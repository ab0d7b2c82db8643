/** What a program's terms say about who may sit its exams, where and how, as dated data. */
@NullMarked
package org.examledger.policies.access;

import org.jspecify.annotations.NullMarked;
