/**
 * The expected permissions, maintained by hand: a mark for each person, then the command, menu or button. `+` is
 * allowed; a letter is what the error names: h(ost), m(oderator), a(dmin), or d(enied by the server's admins).
 *
 * The columns: member, host by role, host by permission, moderator, admin, whose role is mapped to it, whose role is
 * mapped to all of its command, whose role is allowed it in Integrations, an admin whose role is denied it there, an
 * administrator whose role is denied it there, outside a server.
 */
export const ACCESS_TABLE = `
++++++++d++ ask
++++++++d++ corpus add
++++++++d++ corpus info
h++++++hd+h corpus line
++++++++d++ corpus list
aaaa+aaad+a corpus remove
h+++++++d+h digest
++++++++d++ find
h++++++hd+h group answers
aaaa+aaad+a group audit
aaaa+aaad+a group settings
aaaa+aaad+a group setup
++++++++d++ help
mmm+++++d+m mod cool
mmm+++++d+m mod log
mmm+++++d+m mod note
mmm+++++d+m mod reasons
mmm+++++d+m mod warm
++++++++d++ passage
++++++++d++ privacy erase
++++++++d++ privacy export
++++++++d++ privacy show
++++++++d++ progress clear
++++++++d++ progress set
++++++++d++ progress show
h+++++++d+h prompt next
h+++++++d+h prompt preview
h+++++++d+h prompt queue
h+++++++d+h prompt schedule
h+++++++d+h prompt write
++++++++d++ question ask
++++++++d++ question list
++++++++d++ question log
h++++++hd+h question manage
++++++++d++ question mine
++++++++d++ quote check
++++++++d++ quote find
++++++++d++ quote list
++++++++d++ quote random
++++++++d++ quote save
++++++++d++ reasons
h++++++hd+h schedule cover
h++++++hd+h schedule move
h++++++hd+h schedule set
++++++++d++ schedule show
h++++++hd+h schedule skip
h++++++hd+h session answered
h++++++hd+h session balance
h++++++hd+h session end
h++++++hd+h session next
h++++++hd+h session note
h++++++hd+h session pause
h++++++hd+h session show
h++++++hd+h session start
h++++++hd+h session take
++++++++d++ sources
++++++++d++ status
++++++++d++ summary section
++++++++d++ summary topic
++++++++d++ summary work
mmm+++++d+m topic lookup
mmm+++++d+m topic trends
++++++++d++ vote work
++++++++d++ who
mmm+++++d+m Back to the text
++++++++d++ Check this quote
++++++++d++ Find in the text
mmm+++++d+m Move to a thread
h+++++++d+h Note for the session
mmm+++++d+m Notes and cases
++++++++d++ Tell the moderators
++++++++d++ ask:page
++++++++d++ ask:context
++++++++d++ ask:context-page
mmm+++++d+m back-to-the-text:page
mmm+++++d+m back-to-the-text:post
++++++++d++ corpus:page
++++++++d++ corpus:info-page
++++++++d++ corpus:drops
++++++++d++ corpus:drops-page
aaaa+aaad+a corpus:keep
aaaa+aaad+a corpus:remove-now
h+++++++d+h digest:leave-out
h+++++++d+h digest:edit
h+++++++d+h digest:edit-now
h+++++++d+h digest:post
h+++++++d+h digest:export
++++++++d++ find:page
++++++++d++ find:all
aaaa+aaad+a group:roles
aaaa+aaad+a group:roles-open
aaaa+aaad+a group:roles-set
aaaa+aaad+a group:roles-clean
aaaa+aaad+a group:audit-page
aaaa+aaad+a group:page
aaaa+aaad+a group:visibility
aaaa+aaad+a group:contributors
aaaa+aaad+a group:language
aaaa+aaad+a group:reading-line
aaaa+aaad+a group:works
++++++++d++ help:page
mmm+++++d+m mod:log
mmm+++++d+m mod:note
mmm+++++d+m mod:note-now
mmm+++++d+m mod:report
mmm+++++d+m mod:take
mmm+++++d+m mod:settle
mmm+++++d+m mod:edit-reasons
mmm+++++d+m mod:edit-reasons-now
mmm+++++d+m mod:warm
mmm+++++d+m move-to-a-thread:open
++++++++d++ passage:page
++++++++d++ passage:choose
++++++++d++ privacy:page
++++++++d++ privacy:erase-now
++++++++d++ privacy:keep
++++++++d++ progress:page
h+++++++d+h prompt:list
h+++++++d+h prompt:open
h+++++++d+h prompt:choose
h+++++++d+h prompt:post
h+++++++d+h prompt:another
h+++++++d+h prompt:edit
h+++++++d+h prompt:edit-now
h+++++++d+h prompt:enqueue
h+++++++d+h prompt:discard
h+++++++d+h prompt:shift
++++++++d++ question:from-log
++++++++d++ question:add-voice
++++++++d++ question:post
++++++++d++ question:posted-page
++++++++d++ question:see
++++++++d++ question:voice
++++++++d++ question:own-page
++++++++d++ question:own-see
++++++++d++ question:own-withdraw
++++++++d++ question:own-withdraw-now
h++++++hd+h question:manage-page
h++++++hd+h question:manage-open
h++++++hd+h question:manage-one
h++++++hd+h question:take
h++++++hd+h question:reopen
mmm++mmmd+m question:remove
h++++++hd+h question:park
h++++++hd+h question:park-now
h++++++hd+h question:answered
h++++++hd+h question:answered-now
h++++++hd+h question:merge
h++++++hd+h question:merge-now
h++++++hd+h question:group
h++++++hd+h question:theme
h++++++hd+h question:theme-open
h++++++hd+h question:theme-name
h++++++hd+h question:theme-merge
++++++++d++ question:list-page
++++++++d++ question:mine-page
++++++++d++ question:read
++++++++d++ question:answer
++++++++d++ question:open
++++++++d++ question:keep
++++++++d++ question:edit
++++++++d++ question:edit-now
++++++++d++ question:withdraw
++++++++d++ question:withdraw-now
++++++++d++ quote:kept-page
++++++++d++ quote:kept-part
++++++++d++ quote:kept-choose
++++++++d++ quote:kept-remove
++++++++d++ quote:kept-random
++++++++d++ quote:check-page
++++++++d++ quote:find-page
++++++++d++ schedule:show
h++++++hd+h schedule:preview
h++++++hd+h schedule:confirm
h++++++hd+h schedule:cancel
++++++++d++ session:raise
++++++++d++ session:reply
++++++++d++ session:lower
h++++++hd+h session:next
h++++++hd+h session:pause
h++++++hd+h session:end
++++++++d++ sources:page
++++++++d++ status:page
++++++++d++ summary:page
++++++++d++ summary:of
++++++++d++ summary:topic-page
++++++++d++ tell-the-moderators:send
mmm+++++d+m topic:page
mmm+++++d+m topic:post
mmm+++++d+m topic:more
h++++++hd+h vote:open
++++++++d++ vote:nominate
++++++++d++ vote:nominate-now
++++++++d++ vote:take-back
h++++++hd+h vote:start
h++++++hd+h vote:close
h++++++hd+h vote:cancel
++++++++d++ vote:ballot
++++++++d++ vote:pick
++++++++d++ vote:again
`;
