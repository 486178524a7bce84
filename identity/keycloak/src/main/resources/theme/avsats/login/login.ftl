<#import "template.ftl" as layout>
<#-- Where there is somewhere else to log in, as Feide for Avsats, that is the only way; passwords are for the realm that plays Feide. -->
<#assign elsewhere = social?? && social.providers?has_content>
<#assign wrong = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section == "header">
${msg("loginTitle", realm.displayName!realm.name)}
<#elseif section == "form" && !elsewhere>
  <#if realm.displayNameHtml?has_content><p class="soft">${kcSanitize(realm.displayNameHtml)?no_esc}</p></#if>
  <form class="stack after" method="post" action="${url.loginAction}">
    <#if !usernameHidden??>
    <div class="field">
      <label for="username">${msg("username")}</label>
      <#if wrong><span class="wrong" id="wrong">${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</span></#if>
      <input type="text" id="username" name="username" value="${login.username!}" autocomplete="username" autocapitalize="none" autofocus<#if wrong> aria-invalid="true" aria-describedby="wrong"</#if>>
    </div>
    </#if>
    <div class="field">
      <label for="password">${msg("password")}</label>
      <#if wrong && usernameHidden??><span class="wrong" id="wrong">${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</span></#if>
      <input type="password" id="password" name="password" autocomplete="current-password"<#if wrong> aria-invalid="true" aria-describedby="wrong"</#if>>
    </div>
    <p><button type="submit" class="btn" id="kc-login" name="login">${msg("doLogIn")}</button></p>
  </form>
<#elseif section == "socialProviders" && elsewhere>
  <p class="row"><#list social.providers as provider><a class="btn" href="${provider.loginUrl}">${provider.displayName}</a></#list></p>
</#if>
</@layout.registrationLayout>
